import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, untouched, workingCopy } from '../../helpers/cli.ts';

const sound = '第一章 甲\n\n第一节 乙\n\n正文。\n\n一、丙\n\n正文。\n';
const gbk = Buffer.from('b5dad2bbd5c220d7dcd4f2a1a3', 'hex');

describe('a text that cannot be read', () => {
	test.each<[string, string | Buffer, string]>([
		['an empty file', '', ':1: found an empty file, expected the text of a plan; '],
		['a file of blanks', ' \n\u3000\n', ':1: found an empty file, expected the text of a plan; '],
		['GBK', gbk, ':1: found text in GBK, expected the text of a plan in UTF-8; convert it: '],
		['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), ':1: found a binary file, expected '],
		[
			'no chapter at all',
			'# 某市规划\n\n正文。\n',
			':1: found no chapter at all, expected at least one heading 第一章; ',
		],
		['a section before any chapter', `第一节 乙\n\n${sound}`, ':1: found 第一节 before any chapter, expected 第一章; '],
		['a chapter missing', `${sound}\n# 第三章 丁\n`, ':11: found 第三章 after 第一章, expected 第二章; '],
		[
			'a section twice',
			`${sound}\n第二节 丁\n\n第二节 戊\n`,
			':13: found 第二节 again (first at line 11), expected 第三节; ',
		],
		['an item missing', `${sound}\n三、丁\n`, ':11: found 三、 after 一、, expected 二、; '],
		[
			'a heading in an unknown form',
			`${sound}\n## 概述\n`,
			':11: found a heading in an unknown form: “概述”, expected 第X篇, ',
		],
	])('%s is refused on one line, and nothing is written', (_, text, message) => {
		const folder = workingCopy();
		writeFileSync(join(folder, 'plan.txt'), text);
		const run = build(folder, '--source', 'plan.txt', '--out', 'out');
		expect(run.stderr).toEqual([expect.stringMatching(/^plan\.txt:\d+: found .+, expected .+; .+$/u)]);
		expect(run.stderr[0]).toContain(`plan.txt${message}`);
		expect(run).toMatchObject({ code: 1, stdout: '', out: untouched });
	});

	test.each([
		['missing', 'none.txt', 'none.txt:1: found no such file, expected '],
		['a folder', 'content', 'content:1: found a folder, expected '],
	])('because it is %s is refused', (_, source, message) => {
		const run = build(workingCopy(), '--source', source, '--out', 'out');
		expect(run.stderr).toEqual([expect.stringContaining(message)]);
		expect(run).toMatchObject({ code: 1, stdout: '', out: untouched });
	});
});

describe('a hand-kept file that does not fit', () => {
	const source = 'content/source/plan.txt';
	/** Change a file of a working copy. */
	const change = (folder: string, file: string, edit: (text: string) => string): void => {
		writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
	};
	const english = (folder: string, text: string): void => {
		mkdirSync(join(folder, 'content/english'), { recursive: true });
		writeFileSync(join(folder, 'content/english/zz.yaml'), text);
	};

	test.each<[string, (folder: string) => void, RegExp]>([
		[
			'an erratum whose line has changed',
			(folder) => {
				change(folder, source, (text) => text.replace('梁厍历史文化街区', '梁厝历史文化街区'));
			},
			/^content\/source\/plan\.txt:220: found “.+”, expected the words “梁厍历史文化街区” \(errata\.yaml\); /u,
		],
		[
			'a line more in the text',
			(folder) => {
				change(folder, source, (text) => `\n${text}`);
			},
			/^content\/source\/plan\.txt:\d+: found .+, expected the words “.+” .+; /u,
		],
		[
			'an unknown address in English',
			(folder) => {
				english(folder, "# by hand\n'9.9.9.9.s1': Words.\n");
			},
			/^content\/english\/zz\.yaml:2: found the address 9\.9\.9\.9\.s1, expected an address of the plan.+; /u,
		],
		[
			'English that is malformed',
			(folder) => {
				english(folder, '1: "open\n');
			},
			/^content\/english\/zz\.yaml:\d+: found malformed YAML \(.+\), expected YAML; /u,
		],
		[
			'a malformed list',
			(folder) => {
				appendFileSync(join(folder, 'content/pages.yaml'), '  - { line: 1\n');
			},
			/^content\/pages\.yaml:\d+: found malformed YAML \(.+\), expected YAML; /u,
		],
		[
			'a list that breaks its schema',
			(folder) => {
				change(folder, 'content/errata.yaml', (text) => text.replace('adopted: true', 'adopted: maybe'));
			},
			/^content\/errata\.yaml:\d+: found “readings\.\d+\.adopted” not as it should be \(.+\), expected .+; /u,
		],
		[
			'a reading that is adopted and not certain',
			(folder) => {
				change(folder, 'content/errata.yaml', (text) => text.replace('certainty: 0.85', 'certainty: 0.6'));
			},
			/^content\/errata\.yaml:\d+: found “readings\.0\.adopted” not as it should be \(.+ 0\.75 or more.+\), expected /u,
		],
		[
			'a correction with the address of another place',
			(folder) => {
				change(folder, 'content/errata.yaml', (text) => text.replace('address: 1.1.0.2', 'address: 1.1.0.3'));
			},
			/^content\/errata\.yaml:\d+: found the address 1\.1\.0\.3, expected 1\.1\.0\.2, the place of line 74 of the text; /u,
		],
		[
			'a list that is missing',
			(folder) => {
				rmSync(join(folder, 'content/taiwan.yaml'));
			},
			/^content\/taiwan\.yaml:1: found no such file, expected a YAML file; /u,
		],
	])('%s is refused on one line, and nothing is written', (_, spoil, message) => {
		const folder = workingCopy();
		spoil(folder);
		const run = build(folder, '--out', 'out');
		expect(run.stderr).toEqual([expect.stringMatching(message)]);
		expect(run).toMatchObject({ code: 1, stdout: '', out: untouched });
	});
});
