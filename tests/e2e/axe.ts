import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything axe knows of WCAG 2.2 AA, and of good practice. */
export const everyRule: RunOptions = {
	resultTypes: ['violations'],
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** The rules whose answer depends on the colours. */
export const rulesOfColour: RunOptions = {
	resultTypes: ['violations'],
	runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** What axe finds on a page as it stands: each rule with the first elements that break it. */
export async function violationsOf(page: Page, options: RunOptions): Promise<string[]> {
	if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
	return page.evaluate(async (rules) => {
		const { violations } = await window.axe.run(document, rules);
		return violations.map(
			({ id, nodes }) =>
				`${id}: ${nodes
					.slice(0, 5)
					.map(({ html }) => html.slice(0, 120))
					.join(' | ')}`,
		);
	}, options);
}

declare global {
	interface Window {
		axe: typeof import('axe-core');
	}
}
