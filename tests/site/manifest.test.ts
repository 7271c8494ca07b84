import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { hostFileNames } from '../../scripts/hosting/hosts.ts';
import { editionIds } from '#model/editions';
import type { SiteManifest } from '#model/manifest';
import { readPages, site } from './built-site.ts';

const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(site, path), 'utf8'));
const manifest = readJson('data/manifest.json') as SiteManifest;
const pages = readPages();

describe('/data/manifest.json', () => {
	test('is valid by its published schema, and a wrong hash is not', () => {
		const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(
			readJson('data/manifest.schema.json') as object,
		);
		validate(manifest);
		expect(validate.errors).toBeNull();
		expect(validate({ ...manifest, source: { sha256: 'none' } })).toBe(false);
	});

	test('lists every file of the site but itself and what is for hosts alone, in the order of their paths', () => {
		const files = readdirSync(site, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) =>
				join(entry.parentPath, entry.name)
					.slice(site.length + 1)
					.replaceAll('\\', '/'),
			)
			.filter((path) => path !== 'data/manifest.json' && !hostFileNames.some((name) => name === path));
		expect(manifest.files.length).toBeGreaterThan(500);
		expect(manifest.files.map(({ path }) => path)).toEqual(files.sort());
	});

	test('has the size and the SHA-256 of each', () => {
		for (const { path, bytes, sha256 } of manifest.files) {
			const content = readFileSync(join(site, path));
			expect([content.length, hashOf(content)], path).toEqual([bytes, sha256]);
		}
	});

	test('has the SHA-256 of the text as it was received', () => {
		expect(manifest.source.sha256).toBe(
			hashOf(readFileSync(join(import.meta.dirname, '../../content/source/plan.txt'))),
		);
	});

	test.each(editionIds)('has the SHA-256 of every paragraph of %s as its page shows it', (edition) => {
		const whole = pages.find(({ path }) => path === `/${edition}/all/`)?.root;
		const shown = whole?.querySelectorAll('.text').map(({ id }) => {
			const text = whole.getElementById(id)?.clone() as typeof whole;
			for (const mark of text.querySelectorAll('.ap')) mark.remove();
			return { id, hash: hashOf(text.textContent.normalize('NFC').replace(/\s+/gu, ' ').trim()) };
		});
		expect(shown?.length).toBe(156);
		expect(shown?.map(({ id, hash }) => [id, hash])).toEqual(
			manifest.paragraphs.map(({ id, sha256 }) => [id, sha256[edition]]),
		);
	});
});

describe('the version that a citation names', () => {
	const printed = new Set(
		pages.flatMap(({ root }) =>
			root.querySelectorAll('[data-cited]').map((element) => {
				const cited = JSON.parse(element.getAttribute('data-cited') ?? '{}') as { version?: string };
				return cited.version ?? '';
			}),
		),
	);

	test('is in the manifest, with the hash of its data', () => {
		expect([...printed]).toHaveLength(1);
		for (const version of printed) {
			const known = manifest.versions.find((entry) => entry.version === version);
			expect(known?.sha256, version).toBe(hashOf(readFileSync(join(site, 'data/plan.json'))));
		}
	});

	test.each(editionIds)(
		'has its place on the about page of %s, with its hash, its date and what changed',
		(edition) => {
			const about = pages.find(({ path }) => path === `/${edition}/about/`)?.root;
			for (const { version, date, sha256 } of manifest.versions) {
				const place = about?.getElementById(`version-${version}`);
				expect(place?.querySelector('time')?.getAttribute('datetime'), version).toBe(date);
				expect(place?.querySelector('code')?.textContent).toBe(sha256);
				expect(place?.querySelectorAll('li').length).toBeGreaterThan(0);
			}
			expect(manifest.versions.map(({ version }) => version)).toEqual(expect.arrayContaining([...printed]));
		},
	);

	test('is led to from the foot of every page of the plan', () => {
		const reading = pages.filter(({ root }) => root.querySelector('[data-cited]'));
		expect(reading.length).toBeGreaterThan(100);
		for (const { path, root } of reading)
			expect(root.querySelector('.foot a[href$="about/#version"]')?.textContent, path).toContain([...printed][0]);
	});
});
