import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildContent, type Built } from '../../scripts/build-content.ts';
import { readFiles } from '../../scripts/io/files.ts';
import { root } from '../helpers/plans.ts';

describe('the committed editions', () => {
	const committed = readFiles(join(root, 'content/editions'));
	let built: Built;
	beforeAll(() => {
		built = buildContent();
	});

	test('are the files of a fresh build', () => {
		expect(built.files.size).toBeGreaterThan(0);
		expect([...committed.keys()].sort()).toEqual([...built.files.keys()].sort());
	});

	test('hold the same bytes as a fresh build', () => {
		const stale = [...built.files].filter(([path, text]) => committed.get(path) !== text).map(([path]) => path);
		expect(stale).toEqual([]);
	});

	test('are the same bytes when built twice', () => {
		expect(buildContent().files).toEqual(built.files);
	});
});
