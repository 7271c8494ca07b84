import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Design } from '#model/design';
import { contrastOf } from '../../../../src/outline/contrast.ts';
import { tokensAfter, valueOf } from '../../../../src/outline/tokens.ts';

const root = join(import.meta.dirname, '../../../..');
const css = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
const design = Design.parse(parse(readFileSync(join(root, 'content/design/tokens.yaml'), 'utf8')));
const light = tokensAfter(css, ':root {');
const dark = tokensAfter(css, ":root[data-theme='dark']");

const coloursIn = (drawing: string): string[] => drawing.match(/#[\da-f]{6}/gu) ?? [];

describe('the tokens of the styles', () => {
	test('are read with the size that the reader’s choice multiplies', () => {
		expect(tokensAfter(':root { --fs: calc(18px * var(--size)); --ink: #111; /* text */ }', ':root')).toEqual({
			'--fs': '18px',
			'--ink': '#111',
		});
	});
	test('are missed by name where the styles lack the words', () => {
		expect(() => tokensAfter(css, '@media braille')).toThrow('@media braille');
		expect(valueOf(light, '--ink')).toBe(light['--ink']);
		expect(() => valueOf(light, '--gold')).toThrow('--gold');
	});
	test('are all on the design page, and no other', () => {
		const told = Object.values(design).flatMap((uses) => Object.keys(uses));
		const meant = Object.keys(light).filter((name) => /^--(?:fs|col|gap|page|pad|u$)/u.test(name) || name in dark);
		expect(told.toSorted()).toEqual(meant.toSorted());
	});
	test.each(['favicon.svg', 'icon-maskable.svg'])('colour the icon %s', (icon) => {
		const [onLight = '', onDark] = readFileSync(join(root, 'public', icon), 'utf8').split('prefers-color-scheme:dark');
		expect(coloursIn(onLight)).toEqual([light['--paper'], light['--green']]);
		if (onDark !== undefined) expect(coloursIn(onDark)).toEqual([dark['--paper'], dark['--green']]);
	});
	test('of a dark device are those of a reader who chooses dark', () => {
		expect(tokensAfter(css, 'prefers-color-scheme: dark')).toEqual(dark);
	});
	test.each([
		['light', light],
		['dark', dark],
		['high contrast', tokensAfter(css, ":root[data-theme='contrast']")],
	])('in %s let every voice be read on paper, and on a sheet laid on it', (_, tokens) => {
		for (const voice of ['--ink', '--ink-2', '--ink-3', '--green', '--red'])
			for (const ground of ['--paper', '--paper-2'])
				expect(contrastOf(tokens[voice] ?? '', tokens[ground] ?? ''), `${voice} on ${ground}`).toBeGreaterThanOrEqual(
					4.5,
				);
		expect(contrastOf(tokens['--ink'] ?? '', tokens['--marker'] ?? '')).toBeGreaterThanOrEqual(4.5);
		expect(contrastOf(tokens['--rule-2'] ?? '', tokens['--paper'] ?? '')).toBeGreaterThanOrEqual(3);
	});
});
