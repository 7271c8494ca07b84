import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PlanData } from '#model/plan-data';
import { readTable } from '../helpers/tables.ts';
import { site } from './built-site.ts';

const folder = join(site, 'data');
const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as PlanData;
const paragraphs = new Map(plan.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
const sentences = new Map(plan.paragraphs.flatMap((paragraph) => paragraph.sentences).map((one) => [one.id, one]));
const figures = plan.paragraphs.flatMap((paragraph) => paragraph.figures);
const read = (name: string) => readTable(folder, `${name}.csv`).rows;
const cell = (value: string | number | boolean | null | undefined): string => String(value ?? '');

/** The rows of every table as plan.json counts them. */
const counts = {
	figures: figures.length,
	indicators: plan.indicators.length,
	findings: plan.findings.length,
	paragraphs: plan.paragraphs.length,
	sentences: sentences.size,
};

describe.each(Object.entries(counts))('%s.csv', (name, count) => {
	const bytes = readFileSync(join(folder, `${name}.csv`));

	test('opens with a byte order mark, ends its lines with CRLF and is UTF-8 throughout', () => {
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
	});

	test(`has as many rows as plan.json: ${count}`, () => {
		expect(count).toBeGreaterThan(0);
		expect(read(name)).toHaveLength(count);
	});

	test('has no cell that a spreadsheet program would take for a formula', () => {
		for (const row of read(name)) {
			for (const value of Object.values(row)) expect(value).not.toMatch(/^(?:[=+@\t\r＝＋－＠]|-(?![\d.]))/u);
		}
	});

	test('leads from every row to the element of its address', () => {
		for (const { id = '', url = '', places, sentence_id: sentence } of read(name)) {
			const address = places?.split(' ')[0] ?? sentence ?? id;
			const { pathname, hash } = new URL(url);
			expect(hash, id).toBe(`#${address}`);
			const page = readFileSync(join(site, pathname, 'index.html'), 'utf8');
			expect(page.includes(`id="${address}"`), url).toBe(true);
		}
	});
});

describe('figures.csv', () => {
	test('has the printed words at its offsets, in the Chinese paragraph and the English sentence', () => {
		for (const row of read('figures')) {
			const paragraph = paragraphs.get(row['paragraph_id'] ?? '');
			const span = [Number(row['start']), Number(row['end'])] as const;
			expect(paragraph?.text['zh-hans'].slice(...span), row['id']).toBe(row['printed_zh_hans']);
			expect(paragraph?.text['zh-hant'].slice(...span), row['id']).toBe(row['printed_zh_hant']);
			const inEnglish = row['sentence_en']?.slice(Number(row['start_en']), Number(row['end_en']));
			expect(inEnglish, row['id']).toBe(row['printed_en']);
		}
	});

	test('has its sentence in all editions, word for word, and how firmly it binds', () => {
		for (const row of read('figures')) {
			const sentence = sentences.get(row['sentence_id'] ?? '');
			expect(row['sentence_zh_hans'], row['id']).toBe(sentence?.text['zh-hans']);
			expect(row['sentence_zh_hant'], row['id']).toBe(sentence?.text['zh-hant']);
			expect(row['sentence_en'], row['id']).toBe(sentence?.text.en);
			expect(row['commitment'], row['id']).toBe(cell(sentence?.commitment.grade));
		}
	});

	test('has each value in one place only: a number, the ends of a range, or a ratio as printed', () => {
		const rows = read('figures');
		for (const [index, { id, value, comparator, text }] of figures.entries()) {
			const row = rows[index];
			const stated = [row?.['value'], row?.['value_low'], row?.['value_high'], row?.['ratio']];
			if (typeof value === 'number') expect(stated, id).toEqual([cell(value), '', '', '']);
			else if (comparator === 'range') expect(stated, id).toEqual(['', ...value.map(cell), '']);
			else expect(stated, id).toEqual(['', '', '', text]);
		}
	});
});

test('indicators.csv has base, target and growth as plan.json has them, words apart from numbers', () => {
	const rows = read('indicators');
	for (const [index, { id, base2020, target2025, growth, links }] of plan.indicators.entries()) {
		const base = typeof base2020 === 'number' ? [cell(base2020), ''] : ['', cell(base2020?.text.en)];
		const words = target2025?.kind === 'text' ? target2025.text.en : '';
		const stated = links.filter(({ relation }) => relation === 'states').map(({ address }) => address);
		expect(rows[index], id).toMatchObject({
			id,
			base_value: base[0],
			base_text_en: base[1],
			target_value: cell(target2025?.value),
			target_text_en: words,
			growth_value: cell(growth?.value),
			growth_unit: cell(growth?.unit),
			stated_in: stated.join(' '),
		});
	}
});

test('findings.csv says of every finding what was compared, in all editions', () => {
	const rows = read('findings');
	for (const [index, { id, text, compared, numbers, sum }] of plan.findings.entries()) {
		const [left, right] = (compared ?? []).map((name) => sum.find((step) => step.name === name) ?? numbers[name]);
		expect(rows[index], id).toMatchObject({
			id,
			left_value: cell(left?.value),
			right_value: cell(right?.value),
			text_zh_hans: text['zh-hans'],
			text_zh_hant: text['zh-hant'],
			text_en: text.en,
		});
	}
});

test('paragraphs.csv and sentences.csv have every word of all editions', () => {
	const texts = (rows: Record<string, string>[]) =>
		rows.map((row) => [row['id'], row['text_zh_hans'], row['text_zh_hant'], row['text_en']]);
	const expected = ({ id, text }: Pick<PlanData['paragraphs'][number], 'id' | 'text'>) => [
		id,
		text['zh-hans'],
		text['zh-hant'],
		text.en,
	];
	expect(texts(read('paragraphs'))).toEqual(plan.paragraphs.map(expected));
	expect(texts(read('sentences'))).toEqual([...sentences.values()].map(expected));
});
