import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { grades } from '#model/commitment';
import { comparators, directions, figureClasses } from '#model/figure';
import { ruleIds, severities } from '#model/finding';
import { translationStates } from '#model/translation';
import { faultOf, readTable, type Resource } from '../helpers/tables.ts';
import { site } from './built-site.ts';

interface Descriptor {
	$schema: string;
	name: string;
	id: string;
	title: string;
	version: string;
	translations: Record<string, { title: string }>;
	licenses: { name: string; path: string; title: string }[];
	sources: { title: string }[];
	resources: Resource[];
}

const folder = join(site, 'data');
const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Descriptor;
const { resources } = descriptor;
const tables = resources.flatMap(({ schema, ...resource }) => (schema ? [{ ...resource, schema }] : []));
const fieldsOf = (name: string) => tables.find((table) => table.name === name)?.schema.fields;
const valuesOf = (name: string, field: string) => fieldsOf(name)?.find((one) => one.name === field)?.constraints?.enum;

describe('datapackage.json, by the Data Package Standard 2.0', () => {
	test('names its profile, itself, its licence, its source and its version', () => {
		expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
		expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/u);
		expect(new URL(descriptor.id).pathname).toBe('/data/datapackage.json');
		expect(descriptor.licenses).toHaveLength(1);
		for (const { name, path } of descriptor.licenses) expect([name, URL.canParse(path)]).toEqual(['CC-BY-4.0', true]);
		expect(descriptor.sources.map(({ title }) => title).join('')).not.toBe('');
		expect(descriptor.version).toMatch(/^\d+\.\d+\.\d+$/u);
		const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as { version: string; licence: string };
		expect(plan.version).toBe(descriptor.version);
		expect(plan.licence).toContain('CC BY 4.0');
	});

	test('has its title in English, and in the other languages beside it', () => {
		expect(descriptor.title).not.toMatch(/\p{Script=Han}/u);
		expect(Object.keys(descriptor.translations)).toEqual(['zh-Hans', 'zh-Hant-TW']);
		for (const { title } of Object.values(descriptor.translations)) expect(title).toMatch(/\p{Script=Han}/u);
	});

	test('lists every file of the data but itself, the manifest, which lists it in turn, and the schemas', () => {
		const files = readdirSync(folder).filter((name) => !/^(?:datapackage|manifest|.*\.schema)\.json$/u.test(name));
		expect(resources.map(({ path }) => path).sort()).toEqual(files.sort());
	});

	test('has resources of different lower-case names, with one relative path each', () => {
		expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
		for (const { name, path, encoding, format, mediatype } of resources) {
			expect(name).toMatch(/^[a-z0-9._-]+$/u);
			expect(path).toMatch(/^[^./\\~][^/\\]*$/u);
			expect([encoding, path.endsWith(`.${format}`)]).toEqual(['utf-8', true]);
			expect(['text/csv', 'application/json']).toContain(mediatype);
		}
	});

	test.each(resources)('has the size and the SHA-256 of $path', ({ path, bytes, hash }) => {
		const content = readFileSync(join(folder, path));
		expect(bytes).toBe(content.length);
		expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
	});
});

describe.each(tables)('the Table Schema of $path', ({ path, schema }) => {
	const table = readTable(folder, path);
	const { fields, primaryKey, foreignKeys = [] } = schema;

	test('names the columns of the file, in their order, each once and in snake_case', () => {
		expect(fields.map(({ name }) => name)).toEqual(table.columns);
		expect(new Set(table.columns).size).toBe(table.columns.length);
		for (const name of table.columns) expect(name).toMatch(/^[a-z]+(?:_[a-z]+)*$/u);
	});

	test('describes every column', () => {
		for (const { name, description } of fields) expect(description, name).toMatch(/\.$/u);
	});

	test('holds for every cell of every row', () => {
		const faults = table.rows.flatMap((row) => fields.map((field) => faultOf(row[field.name] ?? '', field)));
		expect(faults.length).toBeGreaterThan(100);
		expect(faults.filter((fault) => fault !== '')).toEqual([]);
	});

	test('has a key by which every row is known', () => {
		const [key = ''] = primaryKey;
		expect(primaryKey).toEqual(['id']);
		expect(new Set(table.rows.map((row) => row[key])).size).toBe(table.rows.length);
	});

	test('refers only to rows that are there', () => {
		for (const {
			fields: [from],
			reference,
		} of foreignKeys) {
			const known = new Set(readTable(folder, `${reference.resource}.csv`).rows.map((row) => row[reference.fields[0]]));
			for (const row of table.rows) expect(known.has(row[from]), row[from]).toBe(true);
		}
	});
});

test('a wrong cell is found: a word for a number, an unknown value, an empty cell that must be filled', () => {
	expect(faultOf('many', { name: 'value', type: 'number', description: '' })).not.toBe('');
	const field = { name: 'class', type: 'string', description: '', constraints: { required: true, enum: ['target'] } };
	expect([faultOf('aim', field), faultOf('', field), faultOf('target', field)].map((fault) => fault !== '')).toEqual([
		true,
		true,
		false,
	]);
});

test('the values a column can have are those of the model', () => {
	expect(valuesOf('figures', 'class')).toEqual([...figureClasses]);
	expect(valuesOf('figures', 'comparator')).toEqual([...comparators]);
	expect(valuesOf('figures', 'direction')).toEqual([...directions]);
	expect(valuesOf('figures', 'commitment')).toEqual([...grades]);
	expect(valuesOf('sentences', 'commitment')).toEqual([...grades]);
	expect(valuesOf('sentences', 'translation')).toEqual([...translationStates]);
	expect(valuesOf('findings', 'rule')).toEqual([...ruleIds]);
	expect(valuesOf('findings', 'severity')).toEqual([...severities]);
});
