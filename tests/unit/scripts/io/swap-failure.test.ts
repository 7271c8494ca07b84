import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readFiles } from '../../../../scripts/io/files.ts';
import { writeFiles } from '../../../../scripts/io/write-files.ts';

const failing = vi.hoisted(() => ({ at: Infinity, renames: 0 }));

vi.mock('node:fs', async (original) => {
	const fs = await original<typeof import('node:fs')>();
	const renameSync: typeof fs.renameSync = (from, to) => {
		if (++failing.renames === failing.at) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
		fs.renameSync(from, to);
	};
	return { ...fs, renameSync };
});

test.each([1, 2, 3, 4])('a swap that fails at its rename %i puts everything back', (at) => {
	const folder = mkdtempSync(join(tmpdir(), 'swap-'));
	const before = new Map([
		['a/1.mdx', 'old'],
		['b.json', 'old'],
		['mine.txt', 'mine'],
	]);
	try {
		writeFiles(folder, before);
		Object.assign(failing, { at, renames: 0 });
		expect(() =>
			writeFiles(
				folder,
				new Map([
					['a/1.mdx', 'new'],
					['b.json', 'new'],
				]),
			),
		).toThrow('a disk that is full (ENOSPC)');
		expect(readFiles(folder)).toEqual(before);
	} finally {
		failing.at = Infinity;
		rmSync(folder, { recursive: true });
	}
});
