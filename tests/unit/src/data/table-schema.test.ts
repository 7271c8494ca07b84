import { expect, test } from 'vitest';
import { columnsOf, Downloads, namesOf } from '#model/downloads';
import { readYaml } from '../../../../scripts/io/files.ts';
import { tableSchemaOf } from '../../../../src/data/table-schema.ts';

const text = { 'zh-hans': '简', 'zh-hant': '繁', en: 'In English.' };
const { files } = readYaml('content/downloads.yaml', Downloads);

test('a column of words stands for one column of each edition, with its language', () => {
	const words = { name: 'text', type: 'string' as const, editions: true, required: true, description: text };
	expect(namesOf(words)).toEqual(['text_zh_hans', 'text_zh_hant', 'text_en']);
	expect(tableSchemaOf({ path: 'texts.csv', title: text, description: text, columns: [words] })).toMatchObject({
		fields: [
			{ name: 'text_zh_hans', type: 'string', lang: 'zh-Hans', constraints: { required: true } },
			{ name: 'text_zh_hant', lang: 'zh-Hant-TW' },
			{ name: 'text_en', lang: 'en', description: 'In English.', translations: { 'zh-Hans': { description: '简' } } },
		],
	});
});

test('a file without columns is no table', () => {
	expect(() => tableSchemaOf({ path: 'plan.json', title: text, description: text })).toThrow(
		'plan.json has no columns',
	);
});

test('every table opens with its id, ends with its link and names no column twice', () => {
	const tables = files.filter(({ columns }) => columns);
	expect(tables.length).toBeGreaterThanOrEqual(5);
	for (const table of tables) {
		const names = columnsOf(table).map(({ name }) => name);
		expect([names[0], names.at(-1)], table.path).toEqual(['id', 'url']);
		expect(new Set(names).size, table.path).toBe(names.length);
	}
});
