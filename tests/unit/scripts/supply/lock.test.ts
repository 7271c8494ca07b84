import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { isAllowed, readLicences, readLock } from '../../../../scripts/supply/lock.ts';
import { root } from '../../../helpers/plans.ts';

const [project, ...packages] = readLock();
const { shipped, tools } = readLicences();

test.each([
	['MIT', true],
	['GPL-3.0-only', false],
	['', false],
	['MIT AND ISC', true],
	['MIT AND GPL-3.0-only', false],
	['GPL-3.0-only OR MIT', true],
	['(GPL-3.0-only OR MIT) AND ISC', true],
	['(GPL-3.0-only OR AGPL-3.0) AND ISC', false],
	['MIT WITH an-exception', false],
])('where MIT and ISC are allowed, “%s” is: %s', (expression, allowed) => {
	expect(isAllowed(expression, ['MIT', 'ISC'])).toBe(allowed);
});

describe('the packages the project is built with', () => {
	test('each stand under a licence that is allowed for tools', () => {
		expect(packages.length).toBeGreaterThan(300);
		const others = packages.filter(({ licence }) => !isAllowed(licence, tools.licences));
		expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
	});

	test('say the same of themselves where they are installed', () => {
		const there = packages.filter(({ path }) => existsSync(join(root, path, 'package.json')));
		expect(there.length).toBeGreaterThan(300);
		for (const { path, version, licence } of there) {
			const own = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as Record<string, unknown>;
			expect(own['version'], path).toBe(version);
			if (typeof own['license'] === 'string') expect(own['license'], path).toBe(licence);
		}
	});

	test('come with a digest of their file, and no word of where from', () => {
		expect(packages.filter(({ integrity }) => !integrity.startsWith('sha512-'))).toEqual([]);
		expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
	});
});

describe('what readers get a part of', () => {
	test('stands under a licence that lets them do with it what they like', () => {
		const handedOn = packages.filter(({ name }) => shipped.packages.includes(name));
		expect(handedOn.map(({ name }) => name)).toEqual(shipped.packages);
		for (const { licence, name } of handedOn) expect(isAllowed(licence, shipped.licences), name).toBe(true);
		expect(isAllowed(project.licence, shipped.licences)).toBe(true);
	});

	test('is, in the scripts of the pages and of the one file, nothing but our own', () => {
		const { metafile } = buildSync({
			absWorkingDir: root,
			entryPoints: [
				'src/client/frame.ts',
				'src/client/reading.ts',
				'src/client/resume-reading.ts',
				'src/client/target-filters.ts',
				'src/client/search/plan-search.ts',
				'scripts/downloads/write/single-file/reader.ts',
			],
			bundle: true,
			write: false,
			metafile: true,
			outdir: 'unwritten',
			external: ['*?url'],
			format: 'esm',
		});
		const inputs = Object.keys(metafile.inputs);
		expect(inputs.length).toBeGreaterThan(40);
		expect(inputs.filter((path) => !/^(?:src|scripts)\//u.test(path))).toEqual([]);
	});
});
