import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readEntries, readFiles, readSource, readYaml, writeFiles } from '../../../../scripts/pipeline/files.ts';

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

describe('a source', () => {
	test('comes with the digest of its bytes', () => {
		const file = join(folder, 'plan.txt');
		writeFileSync(file, 'abc');
		expect(readSource(file)).toEqual({
			text: 'abc',
			sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
		});
	});

	test('that is missing, or a folder, is refused', () => {
		expect(() => readSource(join(folder, 'none.txt'))).toThrow(
			'none.txt:1: found no such file, expected the text of a plan',
		);
		expect(() => readSource(folder)).toThrow(`${folder}:1: found a folder`);
	});
});

test('a hand-kept file that is missing is refused', () => {
	expect(() => readYaml(join(folder, 'none.yaml'), z.string())).toThrow(
		'none.yaml:1: found no such file, expected a YAML file',
	);
});

describe('the translations of a folder', () => {
	test('are gathered from its YAML files, in the order of their names', () => {
		writeFileSync(join(folder, 'b.yaml'), "'2': Two\n");
		writeFileSync(join(folder, 'a.yaml'), "'1': One\n");
		writeFileSync(join(folder, 'notes.txt'), 'not read');
		expect([...readEntries(folder)].map(([address, { text }]) => [address, text])).toEqual([
			['1', 'One'],
			['2', 'Two'],
		]);
	});

	test('give no address in two files', () => {
		writeFileSync(join(folder, 'a.yaml'), "'1': One\n");
		writeFileSync(join(folder, 'b.yaml'), "\n'1': Uno\n");
		expect(() => readEntries(folder)).toThrow(
			/b\.yaml:2: found 1 a second time, expected each address once \(first at .*a\.yaml:1\)/u,
		);
	});

	test('are none where there is no folder', () => {
		expect(readEntries(join(folder, 'none')).size).toBe(0);
	});
});

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

	test('that was killed in the midst of its swaps is mended by the next', () => {
		const dead = spawnSync(process.execPath, ['--eval', '0']).pid;
		writeFiles(out, files(['b.json', '1']));
		const aside = join(folder, `.out.writing-${dead}`);
		mkdirSync(join(aside, 'old/a'), { recursive: true });
		writeFileSync(join(aside, 'old/a/old.mdx'), '1');
		writeFiles(out, files(['b.json', '2']));
		expect(readFiles(out)).toEqual(files(['a/old.mdx', '1'], ['b.json', '2']));
		expect(existsSync(aside)).toBe(false);
	});

	test('leaves alone what another that still runs has put aside', () => {
		const aside = join(folder, `.out.writing-${process.ppid}`);
		mkdirSync(aside);
		writeFiles(out, files(['a', '1']));
		expect(existsSync(aside)).toBe(true);
	});
});
