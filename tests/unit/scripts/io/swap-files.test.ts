import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFiles } from '../../../../scripts/io/files.ts';
import { mendFiles, writeFiles } from '../../../../scripts/io/write-files.ts';
import { type DiskFailure, onBadDisk } from '../../../helpers/bad-disk.ts';

const mine = ['mine.txt', 'mine'] as const;
const before = { 'a/1.mdx': 'old', 'a/2/2.mdx': 'old', 'b.json': 'old', 'c/same.mdx': 'same' };
const after = { 'a/1.mdx': 'new', 'a/3/3.mdx': 'new', 'b.json': 'new', 'c/same.mdx': 'same' };
const whole = [before, after].map((files) => new Map([...Object.entries(files), mine]));
const writing = `
	import { writeFiles } from ${JSON.stringify(join(import.meta.dirname, '../../../../scripts/io/write-files.ts'))};
	writeFiles('out', new Map(${JSON.stringify(Object.entries(after))}));`;

let folder: string;
let out: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'swap-'));
	out = join(folder, 'out');
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** Which of the two builds the folder holds, to the last character; -1 for neither. */
const held = (): number =>
	whole.findIndex((files) => JSON.stringify(sorted(files)) === JSON.stringify(sorted(readFiles(out))));
const sorted = (files: ReadonlyMap<string, string>): [string, string][] =>
	[...files].sort(([one], [other]) => (one < other ? -1 : 1));

/** Write the new files over the old in a process whose disk fails at each moment in turn, until nothing is left to fail. */
function* atEveryMoment(how: DiskFailure['how']): Generator<{ at: number; status: number | null; stderr: string }> {
	for (let at = 1; ; at++) {
		for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
		writeFiles(out, new Map([...Object.entries(before), mine]));
		const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', writing], {
			cwd: folder,
			env: onBadDisk({ at, how }),
			encoding: 'utf8',
		});
		const isUntouched = status === 0 && stderr === '' && readdirSync(folder).length === 1;
		yield { at, status, stderr };
		if (isUntouched) return;
	}
}

describe('a write that is stopped at any moment', { timeout: 180_000 }, () => {
	test('leaves the old files or the new when it is asked to stop', () => {
		const found = Array.from(atEveryMoment('SIGTERM'), () => held());
		expect(found.length).toBeGreaterThan(15);
		expect(found).not.toContain(-1);
		expect(new Set(found)).toEqual(new Set([0, 1]));
	});

	test('leaves the old files while it writes aside, and is finished by whoever comes next, when it is killed', () => {
		const found: number[][] = [];
		for (const { status } of atEveryMoment('SIGKILL')) {
			const left = held();
			mendFiles(out);
			found.push([left, held()]);
			expect(readdirSync(folder), String(status)).toEqual(['out']);
		}
		expect(found.map(([, mended]) => mended)).not.toContain(-1);
		const settled = found.findIndex(([, mended]) => mended === 1);
		expect(settled).toBeGreaterThan(5);
		expect(found.slice(0, settled)).toEqual(Array.from({ length: settled }, () => [0, 0]));
	});
});

test('a disk that is full at any moment leaves the folder whole, and says so', { timeout: 180_000 }, () => {
	const said: string[] = [];
	for (const { at, status, stderr } of atEveryMoment('ENOSPC')) {
		expect(held(), `at ${at}`).toBe(status === 0 ? 1 : 0);
		if (status !== 0) said.push(stderr);
		mendFiles(out);
		expect(readdirSync(folder), `at ${at}`).toEqual(['out']);
	}
	expect(said.length).toBeGreaterThan(10);
	expect(said.filter((letter) => !letter.includes('found a disk that is full (ENOSPC), expected leave'))).toEqual([]);
});
