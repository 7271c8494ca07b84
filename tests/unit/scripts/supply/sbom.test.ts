import { describe, expect, test } from 'vitest';
import type { Package } from '../../../../scripts/supply/lock.ts';
import { billOfMaterials } from '../../../../scripts/supply/sbom.ts';

const one = (path: string, version: string, asksFor: string[] = []): Package => ({
	path,
	name: path.replace(/^.*node_modules\//u, ''),
	version,
	licence: 'MIT',
	integrity: `sha512-${Buffer.from(path).toString('base64')}`,
	asksFor,
});
const project = { ...one('', '1.0.0', ['loupe', '@made/up']), name: 'a-plan' };
const packages = [
	one('node_modules/loupe', '2.0.0', ['lens']),
	one('node_modules/loupe/node_modules/lens', '1.0.0'),
	one('node_modules/lens', '3.0.0'),
	{ ...one('node_modules/@made/up', '1.0.0', ['lens', 'absent']), licence: 'MIT OR ISC' },
];
const text = billOfMaterials([project, ...packages], ['lens']);
const bill = JSON.parse(text) as {
	metadata: { component: object };
	components: { purl: string; scope: string; hashes: { content: string }[]; licenses: object[] }[];
	dependencies: { ref: string; dependsOn: string[] }[];
};

describe('the bill of materials', () => {
	test('names each package by its purl, and what readers get a part of as required', () => {
		expect(bill.components.map(({ purl, scope }) => [purl, scope])).toEqual([
			['pkg:npm/%40made/up@1.0.0', 'excluded'],
			['pkg:npm/lens@1.0.0', 'required'],
			['pkg:npm/lens@3.0.0', 'required'],
			['pkg:npm/loupe@2.0.0', 'excluded'],
		]);
	});

	test('gives licences and digests', () => {
		const [made, lens] = bill.components;
		expect(made?.licenses).toEqual([{ expression: 'MIT OR ISC' }]);
		expect(lens?.licenses).toEqual([{ license: { id: 'MIT' } }]);
		expect(lens?.hashes[0]?.content).toBe(Buffer.from('node_modules/loupe/node_modules/lens').toString('hex'));
	});

	test('says which package asks for which, each meaning the nearest of a name', () => {
		expect(Object.fromEntries(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))).toMatchObject({
			'pkg:npm/a-plan@1.0.0': ['pkg:npm/%40made/up@1.0.0', 'pkg:npm/loupe@2.0.0'],
			'pkg:npm/loupe@2.0.0': ['pkg:npm/lens@1.0.0'],
			'pkg:npm/%40made/up@1.0.0': ['pkg:npm/lens@3.0.0'],
		});
	});

	test('is the same whenever it is written, and in whatever order', () => {
		expect(billOfMaterials([project, ...packages.toReversed()], ['lens'])).toBe(text);
		expect(text).not.toMatch(/timestamp|serialNumber/u);
	});
});
