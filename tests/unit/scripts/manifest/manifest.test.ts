import { describe, expect, test } from 'vitest';
import { SiteManifest } from '#model/manifest';
import type { PlanData } from '#model/plan-data';
import { manifestOf } from '../../../../scripts/manifest/manifest.ts';
import { sha256 } from '../../../../scripts/manifest/sha256.ts';

const text = { 'zh-hans': '一。', 'zh-hant': '一。', en: 'One.  Two.\n' };
const plan = {
	version: '0.1.0',
	licence: 'CC BY 4.0',
	source: { sha256: 'c'.repeat(64), lines: 1 },
	paragraphs: [{ id: '1.1.1.1', text }],
	headings: [{ id: '1.1', title: { 'zh-hans': '总 则', 'zh-hant': '總 則', en: 'General rules' } }],
	tables: [{ id: '1.1.1.t1', caption: text, rows: [{ id: '1.1.1.t1.r0', cells: [text, text] }] }],
} as unknown as PlanData;
const versions = { versions: [{ version: '0.1.0', date: '2026-11-26', changes: [text] }], file: 'versions.yaml' };
const files = ['index.html', 'data/plan.json', 'en/index.html'].map((path, index) => ({
	path,
	bytes: index,
	sha256: sha256(path),
}));

describe('the manifest of a site', () => {
	const manifest = manifestOf(plan, versions, files);

	test('is valid, and the same however the files are listed', () => {
		expect(SiteManifest.parse(manifest)).toEqual(manifest);
		expect(JSON.stringify(manifestOf(plan, versions, files.toReversed()))).toBe(JSON.stringify(manifest));
		expect(manifest.files.map(({ path }) => path)).toEqual(['data/plan.json', 'en/index.html', 'index.html']);
	});

	test('hashes a paragraph as its text is read, in each edition', () => {
		expect(manifest.paragraphs[0]?.sha256.en).toBe(sha256('One. Two.'));
		expect(manifest.paragraphs[0]?.sha256['zh-hans']).toBe(sha256('一。'));
	});

	test('hashes a heading and a caption without white space, and a row as its cells', () => {
		expect(manifest.headings.map(({ id, sha256: hash }) => [id, hash.en])).toEqual([
			['1.1', sha256('Generalrules')],
			['1.1.1.t1', sha256('One.Two.')],
		]);
		expect(manifest.rows.map(({ id, sha256: hash }) => [id, hash.en])).toEqual([
			['1.1.1.t1.r0', sha256('One. Two. | One. Two.')],
		]);
	});

	test('names a version by the hash of its data', () => {
		expect(manifest.versions).toEqual([{ version: '0.1.0', date: '2026-11-26', sha256: sha256('data/plan.json') }]);
	});

	test('is refused for a site without its data', () => {
		expect(() => manifestOf(plan, versions, files.slice(0, 1))).toThrow(/data\/plan\.json/u);
	});
});

test('a SHA-256 is the one every other program computes', () => {
	expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
