import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every rule of WCAG 2.2 AA. */
export const rulesOfWcag: RunOptions = { resultTypes: ['violations'], runOnly: wcag };

/** The rules whose answer depends on the colours. */
export const rulesOfColour: RunOptions = {
	resultTypes: ['violations'],
	runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** Everything axe knows of WCAG 2.2 AA, and of good practice. */
const everyRule: RunOptions = { resultTypes: ['violations'], runOnly: [...wcag, 'best-practice'] };

/** Which rules are asked of which parts of a page, by their selectors; all of both where nothing is said. */
interface Asked {
	rules?: RunOptions;
	include?: string[];
	exclude?: string[];
}

/** What axe finds on a page as it stands: each rule with the first elements that break it. */
export async function violationsOf(
	page: Page,
	{ rules = everyRule, include = ['html'], exclude = [] }: Asked = {},
): Promise<string[]> {
	if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
	const { violations } = await page.evaluate(([context, options]) => window.axe.run(context, options), [
		{ include, exclude },
		rules,
	] as const);
	return violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes
				.slice(0, 5)
				.map(({ html }) => html.slice(0, 120))
				.join(' | ')}`,
	);
}

declare global {
	interface Window {
		axe: typeof import('axe-core');
	}
}
