import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { PlanData } from '#model/plan-data';
import { site } from './built-site.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(join(site, 'data', name), 'utf8'));
const data = read('plan.json') as PlanData;

describe('the published data', () => {
	const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
	const validate = ajv.compile(read('plan.schema.json') as object);

	test('plan.json is valid by its published schema', () => {
		validate(data);
		expect(validate.errors).toBeNull();
	});

	test.each(['glossary', 'manifest', 'taiwan-vocabulary', 'themes'])(
		'%s.json is valid by its published schema, and says its version and licence',
		(name) => {
			const words = read(`${name}.json`);
			const isValid = ajv.compile(read(`${name}.schema.json`) as object);
			isValid(words);
			expect(isValid.errors).toBeNull();
			expect(words).toMatchObject({ version: data.version, licence: data.licence });
		},
	);

	test('the schema refuses a paragraph without sentences and an address of another form', () => {
		const [first, ...others] = data.paragraphs;
		expect(validate({ ...data, paragraphs: [{ ...first, sentences: [] }, ...others] })).toBe(false);
		expect(validate({ ...data, paragraphs: [{ ...first, id: 'chapter-3' }, ...others] })).toBe(false);
	});

	test('plan.json holds 10 chapters with the preface, 37 sections, 116 items, 156 paragraphs and 20 rows', () => {
		const levels = Map.groupBy(data.headings, ({ level }) => level);
		expect({
			chapters: levels.get('chapter')?.length,
			sections: levels.get('section')?.length,
			items: levels.get('item')?.length,
			paragraphs: data.paragraphs.length,
			rows: (data.tables[0]?.rows.length ?? 0) - 1,
		}).toEqual({ chapters: 10, sections: 37, items: 116, paragraphs: 156, rows: 20 });
	});

	test('both Chinese texts are there for every heading, paragraph, sentence and cell, of the same length', () => {
		const texts = [
			...data.headings.map(({ title }) => title),
			...data.paragraphs.flatMap(({ text, sentences }) => [text, ...sentences.map((sentence) => sentence.text)]),
			...data.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
		];
		expect(texts.length).toBeGreaterThan(1000);
		for (const text of texts) expect(text['zh-hant'], text['zh-hans']).toHaveLength(text['zh-hans'].length);
		expect(data.paragraphs.every(({ text }) => text['zh-hans'] !== '')).toBe(true);
	});

	test('every paragraph has its source lines and printed pages', () => {
		for (const { id, sourceLines, printedPages } of data.paragraphs) {
			expect(sourceLines[0], id).toBeLessThanOrEqual(sourceLines[1]);
			expect(printedPages?.[0], id).toBeLessThanOrEqual(printedPages?.[1] ?? 0);
		}
	});
});
