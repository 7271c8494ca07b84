import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, buildOnBadDisk, untouched, workingCopy } from '../../helpers/cli.ts';
import { root } from '../../helpers/plans.ts';

const sound = '第一章 甲\n\n第一节 乙\n\n正文。\n\n一、丙\n\n正文。\n';

describe('the command', () => {
	test('prints the structure of any plan and writes nothing', () => {
		const folder = workingCopy();
		writeFileSync(join(folder, 'plan.txt'), sound);
		const run = build(folder, '--source', 'plan.txt', '--json');
		expect(JSON.parse(run.stdout)).toMatchObject({
			headings: [
				{ level: 'chapter', number: 1, title: '甲', line: 1 },
				{ level: 'section', number: 1, title: '乙', line: 3 },
				{ level: 'item', number: 1, title: '丙', line: 7 },
			],
			paragraphs: [
				{ id: '1.1.0.1', text: '正文。', lines: [5, 5] },
				{ id: '1.1.1.1', text: '正文。', lines: [9, 9] },
			],
			tables: [],
			warnings: [],
		});
		expect(run).toMatchObject({ code: 0, stderr: [], out: untouched });
	});

	test('writes the editions of any plan and leaves what else lies in the folder', () => {
		const folder = workingCopy();
		writeFileSync(join(folder, 'plan.txt'), sound);
		writeFileSync(join(folder, 'out/mine.txt'), 'mine');
		const { code, stderr, out } = build(folder, '--source', 'plan.txt', '--out', 'out');
		expect([code, stderr]).toEqual([0, []]);
		expect([...out.keys()].sort()).toEqual(
			[
				...['en', 'zh-hans', 'zh-hant'].flatMap((id) => [
					`${id}/chapter-01/index.mdx`,
					`${id}/chapter-01/section-1.mdx`,
				]),
				'mine.txt',
				'plan.json',
				'taiwan.json',
			].sort(),
		);
	});

	test('applies the corrections to the plan they belong to, under whatever name it is given', () => {
		const folder = workingCopy();
		writeFileSync(
			join(folder, 'copy.txt'),
			`\uFEFF${readFileSync('content/source/plan.txt', 'utf8').replaceAll('\n', '\r\n')}`,
		);
		const { stdout } = build(folder, '--source', 'copy.txt', '--json');
		const printed = build(folder, '--json').stdout;
		expect(stdout).toBe(printed);
		expect(stdout).toContain('梁厝历史文化街区');
		expect(stdout).not.toContain('梁厍');
	});

	test.each([['--source', 'plan.txt'], ['--sauce', 'plan.txt'], ['plan.txt']])(
		'says how it is used when given %s',
		(...options) => {
			const run = build(workingCopy(), ...options);
			expect(run).toMatchObject({ code: 1, stdout: '', stderr: [expect.stringMatching(/^usage: /u)], out: untouched });
		},
	);

	test('reads a long text of many sections', () => {
		const folder = workingCopy();
		const section = (number: number): string =>
			`## 第${number}节 标题\n\n${'推动高质量发展，到 2025 年取得成效。'.repeat(20)}\n`;
		const text = `# 第一章 总则\n\n${Array.from({ length: 1500 }, (_, index) => section(index + 1)).join('\n')}`;
		writeFileSync(join(folder, 'plan.txt'), text);
		const { stdout, code } = build(folder, '--source', 'plan.txt', '--json');
		expect(code).toBe(0);
		expect((JSON.parse(stdout) as { headings: unknown[] }).headings).toHaveLength(1501);
	});
});

describe('a write that fails', () => {
	test('for want of room is refused on one line and leaves the folder as it was', () => {
		const folder = workingCopy();
		writeFileSync(join(folder, 'plan.txt'), sound + '正文。'.repeat(4000));
		const command = `ulimit -f 8; exec "$0" "$@"`;
		const script = join(root, 'scripts/build-content.ts');
		const { status, stderr } = spawnSync(
			'bash',
			['-c', command, process.execPath, script, '--source', 'plan.txt', '--out', 'out'],
			{ cwd: folder, encoding: 'utf8' },
		);
		expect(status).toBe(1);
		expect(stderr).toMatch(/^out:1: found a folder that cannot be written \(EFBIG\), expected .+; .+$/mu);
		expect(build(folder, '--source', 'none', '--json').out).toEqual(untouched);
	});

	test.each([
		['ENOSPC', 'a disk that is full', 'make room on the disk'],
		['EACCES', 'a folder that may not be written in', 'change its permissions, or choose another folder'],
		['EROFS', 'a disk that can only be read', 'choose a folder on another disk'],
	] as const)('with %s says what, where and what to do, and leaves the folder as it was', (how, found, remedy) => {
		const folder = workingCopy();
		writeFileSync(join(folder, 'plan.txt'), sound);
		expect(buildOnBadDisk(folder, { at: 4, how }, '--source', 'plan.txt', '--out', 'out')).toMatchObject({
			code: 1,
			stdout: '',
			stderr: [
				`out:1: found ${found} (${how}), expected leave and room to write there; ${remedy}; what it holds is as it was`,
			],
			out: untouched,
		});
		expect(readdirSync(folder).filter((name) => name.includes('writing'))).toEqual([]);
	});

	test('because it was killed is finished by the next command, though that be refused', () => {
		const folder = workingCopy();
		writeFileSync(join(folder, 'plan.txt'), sound);
		writeFileSync(join(folder, 'none.txt'), '');
		const written = buildOnBadDisk(folder, { at: 30, how: 'SIGKILL' }, '--source', 'plan.txt', '--out', 'out');
		expect([written.code, written.out.size > 1 && written.out.size < 8]).toEqual([null, true]);
		const next = build(folder, '--source', 'none.txt', '--out', 'out');
		expect([next.code, next.out.size, next.out.has('zh-hans/old.mdx')]).toEqual([1, 8, false]);
	});

	test('into something that is no folder is refused on one line', () => {
		const folder = workingCopy();
		writeFileSync(join(folder, 'plan.txt'), sound);
		const run = build(folder, '--source', 'plan.txt', '--out', 'plan.txt');
		expect(run).toMatchObject({
			code: 1,
			stderr: [expect.stringMatching(/^plan\.txt:1: found a folder that cannot be written/u)],
		});
		expect(readFileSync(join(folder, 'plan.txt'), 'utf8')).toBe(sound);
	});
});
