import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkYaml, parseEntries, placeOfPath } from '../../../../scripts/io/yaml-lines.ts';
import { readProjectFile, root } from '../../../helpers/plans.ts';

const schema = z.strictObject({ rules: z.array(z.strictObject({ line: z.int(), words: z.string() })) });
const check = (text: string): unknown => checkYaml(text, 'rules.yaml', schema);

describe('a hand-kept file', () => {
	test('is read by its schema', () => {
		expect(check('rules:\n  - { line: 1, words: 甲 }\n')).toEqual({ rules: [{ line: 1, words: '甲' }] });
	});

	test.each([
		[
			'a value of the wrong kind',
			'rules:\n  - line: 1\n    words: 甲\n  - line: 二\n    words: 乙\n',
			'rules.yaml:4: found “rules.1.line” not as it should be',
		],
		['a missing key', 'rules:\n  - line: 1\n    words: 甲\n  - line: 2\n', 'rules.yaml:4: found “rules.1.words”'],
		['an unknown key', 'rules: []\nnotes: []\n', 'rules.yaml:1: found the whole file not as it should be'],
		['an empty file', '', 'rules.yaml:1: found the whole file not as it should be'],
		['an open quote', 'rules:\n  - { line: 1, words: "甲 }\n', 'rules.yaml:3: found malformed YAML'],
		['a key twice', 'rules: []\nrules: []\n', 'rules.yaml:2: found malformed YAML'],
	])('with %s is refused at its line', (_, text, message) => {
		expect(() => check(text)).toThrow(message);
	});
});

describe('a file of translations', () => {
	test('gives each address its words and its line', () => {
		expect([...parseEntries("'1': One\n\n1.1.0.1.s1: Two\n", 'e.yaml')]).toEqual([
			['1', { text: 'One', file: 'e.yaml', line: 1 }],
			['1.1.0.1.s1', { text: 'Two', file: 'e.yaml', line: 3 }],
		]);
		expect(parseEntries('# nothing yet\n', 'e.yaml').size).toBe(0);
	});

	test.each([
		['no words', "'1': One\n'2':\n", 'e.yaml:2: found no words for 2'],
		['blank words', "'1': ' '\n", 'e.yaml:1: found no words for 1'],
		['a list', '- One\n', 'e.yaml:1: found no list of addresses'],
		['plain text', 'One\n', 'e.yaml:1: found no list of addresses'],
		['an address twice', "'1': One\n'1': Two\n", 'e.yaml:2: found malformed YAML'],
	])('with %s is refused at its line', (_, text, message) => {
		expect(() => parseEntries(text, 'e.yaml')).toThrow(message);
	});
});

test('every hand-kept file reads the same quickly and carefully', () => {
	const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.yaml'))
		.map((path) => readProjectFile(join('content', path)));
	expect(files).not.toHaveLength(0);
	for (const text of files) expect(checkYaml(text, 'any.yaml', z.unknown())).toEqual(parse(text, { schema: 'core' }));
});

test('an address is found at its line with or without quotes', () => {
	const entries = parseEntries("# note\n\"1.1\": One\n'1.2': 'Two: 2'\n1.3.t1.r1.c2: Three\n", 'e.yaml');
	expect([...entries.values()].map(({ line }) => line)).toEqual([2, 3, 4]);
});

test('a part of a file is found by the keys that lead to it, or the nearest part above', () => {
	const text = '# Kept by hand.\nreadings:\n  - line: 74\n    address: 1.1.0.2\n';
	expect(placeOfPath(text, 'errata.yaml', ['readings', 0, 'address'])).toEqual({ file: 'errata.yaml', line: 4 });
	expect(placeOfPath(text, 'errata.yaml', ['readings', 0, 'reason']).line).toBe(3);
});
