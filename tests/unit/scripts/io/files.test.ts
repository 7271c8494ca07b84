import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readEntries, readSource, readYaml } from '../../../../scripts/io/files.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

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
