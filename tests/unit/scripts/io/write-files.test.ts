import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFiles } from '../../../../scripts/io/files.ts';
import { mendFiles, writeFiles } from '../../../../scripts/io/write-files.ts';

let folder: string;
let out: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'files-'));
	out = join(folder, 'out');
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

const files = (...entries: [string, string][]): Map<string, string> => new Map(entries);

describe('a write', () => {
	test('makes the folders it needs, and is read back as it was written', () => {
		writeFiles(join(out, 'deep'), files(['a/b.mdx', '甲'], ['c.json', '{}']));
		expect(readFiles(join(out, 'deep'))).toEqual(files(['a/b.mdx', '甲'], ['c.json', '{}']));
	});

	test('replaces each entry as a whole and leaves the others', () => {
		writeFiles(out, files(['a/old.mdx', '1'], ['b.json', '1']));
		writeFileSync(join(out, 'mine.txt'), 'mine');
		writeFiles(out, files(['a/new.mdx', '2']));
		expect(readFiles(out)).toEqual(files(['a/new.mdx', '2'], ['b.json', '1'], ['mine.txt', 'mine']));
		expect(readdirSync(folder)).toEqual(['out']);
	});

	test('leaves alone every file that is the same already', () => {
		const paths = ['a/1.mdx', 'a/2.mdx', 'c.json'];
		const numbers = (): number[] => paths.map((path) => statSync(join(out, path)).ino);
		writeFiles(out, files(['a/1.mdx', '1'], ['a/2.mdx', '1'], ['c.json', '1']));
		const before = numbers();
		writeFiles(out, files(['a/1.mdx', '1'], ['a/2.mdx', '2'], ['c.json', '1']));
		expect(numbers().map((number, index) => number === before[index])).toEqual([true, false, true]);
		expect(readFiles(out)).toEqual(files(['a/1.mdx', '1'], ['a/2.mdx', '2'], ['c.json', '1']));
	});

	test('puts a file where a folder was, and leaves no empty folder', () => {
		writeFiles(out, files(['a/b/1.mdx', '1'], ['c/d/2.mdx', '1'], ['c/e.mdx', '1']));
		writeFiles(out, files(['a', '2'], ['c/e.mdx', '1']));
		expect(readFiles(out)).toEqual(files(['a', '2'], ['c/e.mdx', '1']));
		expect(readdirSync(join(out, 'c'))).toEqual(['e.mdx']);
	});

	test('that fails while writing leaves the folder as it was, and nothing beside it', () => {
		writeFiles(out, files(['a/old.mdx', '1']));
		expect(() => writeFiles(out, files(['a/new.mdx', '2'], ['b', '2'], ['b/c', '2']))).toThrow(
			`${out}:1: found a folder that cannot be written (`,
		);
		expect(readFiles(out)).toEqual(files(['a/old.mdx', '1']));
		expect(readdirSync(folder)).toEqual(['out']);
	});

	test('that fails into a new folder leaves none', () => {
		expect(() => writeFiles(join(out, 'deep'), files(['b', '2'], ['b/c', '2']))).toThrow('cannot be written');
		expect(readdirSync(folder)).toEqual([]);
	});

	test('onto a file is refused', () => {
		writeFileSync(out, 'a file');
		expect(() => writeFiles(out, files(['a', '1']))).toThrow('cannot be written (EEXIST)');
	});

	test('that was killed in the midst of its swaps is finished before the next', () => {
		const dead = spawnSync(process.execPath, ['--eval', '0']).pid;
		writeFiles(out, files(['a/old.mdx', '1'], ['b.json', '1']));
		const aside = join(folder, `.out.writing-${dead}`);
		mkdirSync(join(aside, 'ready/a'), { recursive: true });
		writeFileSync(join(aside, 'ready/a/new.mdx'), '2');
		writeFileSync(join(aside, 'leaving.json'), '["a/old.mdx"]');
		mendFiles(out);
		expect(readFiles(out)).toEqual(files(['a/new.mdx', '2'], ['b.json', '1']));
		expect(existsSync(aside)).toBe(false);
	});

	test('that was killed before it had written all leaves nothing to the next', () => {
		const dead = spawnSync(process.execPath, ['--eval', '0']).pid;
		mkdirSync(join(folder, `.out.writing-${dead}/new`), { recursive: true });
		writeFileSync(join(folder, `.out.writing-${dead}/new/half.mdx`), 'ha');
		writeFiles(out, files(['b.json', '2']));
		expect(readFiles(out)).toEqual(files(['b.json', '2']));
		expect(readdirSync(folder)).toEqual(['out']);
	});

	test('leaves alone what another that still runs has put aside', () => {
		const aside = join(folder, `.out.writing-${process.ppid}`);
		mkdirSync(aside);
		writeFiles(out, files(['a', '1']));
		expect(existsSync(aside)).toBe(true);
	});
});

test.each(['../elsewhere.txt', '/elsewhere.txt', './file.txt', 'a/../../b.txt'])(
	'%s is not written, and nothing is removed: it does not lie below the folder',
	(path) => {
		writeFiles(out, files(['kept.txt', 'kept']));
		expect(() => {
			writeFiles(out, files([path, '']));
		}).toThrow('below the folder');
		expect(readFiles(folder)).toEqual(files(['out/kept.txt', 'kept']));
	},
);
