import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { editionIds, editions } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import { readPages, site } from './built-site.ts';

const data = JSON.parse(readFileSync(join(site, 'data/plan.json'), 'utf8')) as PlanData;
const pages = readPages();

/** The words of a sentence as a reader sees them, without the marks that lead to notes. */
function wordsOf(root: (typeof pages)[number]['root'], id: string): string | undefined {
	const element = root.getElementById(id)?.clone() as (typeof pages)[number]['root'] | undefined;
	for (const mark of element?.querySelectorAll('.ap') ?? []) mark.remove();
	return element?.textContent.trim();
}

describe.each(editionIds)('the text of the edition %s', (edition) => {
	const inEdition = pages.filter(({ path }) => path.startsWith(`/${edition}/`));
	const whole = pages.find(({ path }) => path === `/${edition}/all/`);

	test('stands on its pages sentence by sentence, at its address', () => {
		for (const { sentences } of data.paragraphs) {
			for (const { id, text } of sentences) {
				const [chapter, section] = id.split('.');
				const path = section === '0' ? `/${edition}/${chapter}/` : `/${edition}/${chapter}/${section}/`;
				const page = inEdition.find((candidate) => candidate.path === path);
				if (text[edition] === '') expect(page?.root.getElementById(id), id).toBeTruthy();
				else expect(page && wordsOf(page.root, id), id).toBe(text[edition]);
			}
		}
	});

	test('stands whole and in order on the page for printing', () => {
		const ids = whole?.root.querySelectorAll('.text').map(({ id }) => id);
		expect(ids).toEqual(data.paragraphs.map(({ id }) => id));
	});

	test('has every heading on its page', () => {
		for (const { id } of data.headings) expect(whole?.root.getElementById(id), id).toBeTruthy();
	});

	test('says its language on every page', () => {
		for (const { path, root } of inEdition)
			expect(root.querySelector('html')?.getAttribute('lang'), path).toBe(editions[edition].lang);
	});
});

describe('the table of indicators', () => {
	test.each(editionIds)('has a caption, column heads and four groups of rows in %s', (edition) => {
		const table = pages.find(({ path }) => path === `/${edition}/1/5/`)?.root.getElementById('1.5.3.t1');
		expect(table?.querySelector('caption')?.textContent).not.toBe('');
		expect(table?.querySelectorAll('thead th[scope=col]')).toHaveLength(7);
		expect(table?.querySelectorAll('tbody th[scope=rowgroup]').map((cell) => cell.getAttribute('rowspan'))).toEqual([
			'5',
			'4',
			'6',
			'5',
		]);
		expect(table?.querySelectorAll('tbody tr[id] th[scope=row]')).toHaveLength(20);
	});
});

describe('the Chinese of the pages', () => {
	const toTaiwan = Converter({ from: 'cn', to: 'tw' });
	const characters = new Set(data.paragraphs.flatMap(({ text }) => Array.from(text['zh-hans'])));
	const kept = new Set(data.paragraphs.flatMap(({ text }) => Array.from(text['zh-hant'])));
	const onlySimplified = new Set(
		[...characters].filter((character) => toTaiwan(character) !== character && !kept.has(character)),
	);

	test('has no Simplified character left on any page of the Traditional edition, but in the name of the other edition', () => {
		expect(onlySimplified.size).toBeGreaterThan(300);
		for (const { path, root } of pages.filter((page) => page.path.startsWith('/zh-hant/'))) {
			for (const other of root.querySelectorAll('[lang=zh-Hans], [lang=zh-Hant], .try a, noscript, script, style'))
				other.remove();
			const left = Array.from(root.textContent).filter((character) => onlySimplified.has(character));
			expect(left, path).toEqual([]);
		}
	});

	test('has no stray space between Han and figures, no ASCII comma and no bold marks', () => {
		for (const { id, text } of data.paragraphs) {
			expect(text['zh-hans'], id).not.toMatch(
				/\p{Script=Han} +[0-9A-Za-z]|[0-9A-Za-z%] +\p{Script=Han}|\p{Script=Han},|\*\*/u,
			);
		}
	});
});
