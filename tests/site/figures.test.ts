import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editionIds } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import { readPages, site } from './built-site.ts';

const data = JSON.parse(readFileSync(join(site, 'data/plan.json'), 'utf8')) as PlanData;
const figures = data.paragraphs.flatMap((paragraph) => paragraph.figures.map((figure) => ({ paragraph, figure })));
const targets = figures.filter(({ figure }) => figure.class === 'target');
const pages = new Map(readPages().map((page) => [page.path, page]));
const sectionOf = (id: string): string => {
	const [chapter, section] = id.split('.');
	return section === '0' ? `${chapter}/` : `${chapter}/${section}/`;
};

describe('every figure of the data', () => {
	test('reads what it claims, in its own sentence', () => {
		expect(figures.length).toBeGreaterThan(70);
		for (const { paragraph, figure } of figures) {
			expect(paragraph.text['zh-hans'].slice(figure.start, figure.end), figure.id).toBe(figure.text);
			const sentence = paragraph.sentences.find(({ id }) => id === figure.sentence);
			expect(sentence?.text['zh-hans'], figure.id).toContain(figure.text);
			const english = sentence?.text.en.slice(figure.english?.start, figure.english?.end);
			expect(english, figure.id).toMatch(/\d|one|two|three|half/iu);
		}
	});

	test('names what it measures in all editions', () => {
		for (const { figure } of figures)
			for (const edition of editionIds) expect(figure.indicator[edition], `${figure.id} ${edition}`).not.toBe('');
	});
});

describe.each(editionIds)('in the edition %s', (edition) => {
	const targetsPage = pages.get(`/${edition}/targets/`)?.root;

	test('every figure is marked in the text and leads to its entry in the margin', () => {
		for (const { paragraph, figure } of figures) {
			const page = pages.get(`/${edition}/${sectionOf(paragraph.id)}`)?.root;
			const mark = page?.getElementById(figure.id);
			expect(mark?.getAttribute('href'), figure.id).toBe(`#${figure.id}.lens`);
			expect(page?.getElementById(`${figure.id}.lens`)?.textContent, figure.id).toContain(figure.stated[edition]);
			if (edition !== 'en') expect(mark?.textContent.trim(), figure.id).toBe(figure.stated[edition]);
		}
	});

	test('the targets page lists every target once, each leading to its figure', () => {
		const rows = targetsPage?.querySelectorAll('tr[data-target]') ?? [];
		const listed = rows.map((row) => row.getAttribute('data-target')).filter((id) => id !== undefined);
		expect(listed.slice(0, targets.length)).toEqual(targets.map(({ figure }) => figure.id));
		for (const { figure } of targets)
			expect(
				rows
					.find((row) => row.getAttribute('data-target') === figure.id)
					?.querySelector('th a')
					?.getAttribute('href'),
			).toBe(`/${edition}/${sectionOf(figure.id)}#${figure.id}`);
	});

	test('every indicator has its row, and a bar only where there are two numbers', () => {
		expect(data.indicators).toHaveLength(20);
		for (const { id, base2020: base, target2025: target } of data.indicators) {
			const hasNumbers = typeof base === 'number' && target !== null && target.kind !== 'text';
			const row = targetsPage?.getElementById(id);
			expect(row?.querySelectorAll('svg[role=img][aria-label]'), id).toHaveLength(hasNumbers ? 1 : 0);
		}
	});

	test('every finding is told with its places', () => {
		expect(data.findings.length).toBeGreaterThan(20);
		for (const { id, text, places } of data.findings) {
			const note = targetsPage?.getElementById(id);
			expect(note?.textContent, id).toContain(text[edition]);
			expect(note?.querySelectorAll('.places a'), id).toHaveLength(places.length);
		}
	});
});

describe('the findings', () => {
	const found = (rule: string, ...rows: number[]): PlanData['findings'][number] | undefined =>
		data.findings.find(
			(finding) =>
				finding.rule === rule &&
				rows.every((row) => finding.places.some(({ address }) => address === `1.5.3.t1.r${row}`)),
		);

	test.each([
		['the level of GDP against its growth', 'level-against-growth', 1, 10.7],
		['the level of GDP a head against its growth', 'level-against-growth', 2, 8.78],
	])('set %s side by side', (_, rule, row, needed) => {
		const finding = found(rule, row);
		expect(finding?.relation).toBe('differs');
		expect(finding?.sum.at(-1)?.value).toBeCloseTo(needed, 2);
	});

	test('say where brackets and differences agree', () => {
		for (const row of [3, 9, 14, 15, 20])
			expect(found('bracket-against-difference', row)?.relation, String(row)).toBe('agrees');
	});
});
