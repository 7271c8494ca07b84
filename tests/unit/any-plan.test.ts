import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { PlanData } from '#model/plan-data';
import { readFiles } from '../../scripts/io/files.ts';
import { firstPlan } from '../helpers/first-plan.ts';
import { readProjectFile, root } from '../helpers/plans.ts';
import { entities } from '../helpers/tagged-plan.ts';
import { themes } from '../helpers/themes.ts';

const fixture = 'tests/fixtures/another-plan';

/** What is the same for any plan: the code, its styles and the words of the interface, by path. */
function sharedFiles(): Map<string, string> {
	const folders = ['src', 'scripts', 'content/strings'].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => relative(root, join(entry.parentPath, entry.name))),
	);
	return new Map([...folders, 'astro.config.mjs'].map((path) => [path, readProjectFile(path)]));
}

/** Run the command on a content folder. */
function build(content: string, ...options: string[]): { status: number | null; stdout: string; stderr: string } {
	return spawnSync(process.execPath, ['scripts/build-content.ts', ...options], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, CONTENT: content },
	});
}

function emptyFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'plan-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	return folder;
}

describe('code, styles and words of the interface', () => {
	const files = sharedFiles();

	test('name no plan and no place', () => {
		const names = entities.filter(({ gazetteer }) => gazetteer).map(({ name }) => name['zh-hans']);
		expect(names.length).toBeGreaterThan(10);
		expect(files.size).toBeGreaterThan(100);
		const breaches = [...files].filter(
			([path, text]) => firstPlan.test(path) || firstPlan.test(text) || names.some((name) => text.includes(name)),
		);
		expect(breaches.map(([path]) => path)).toEqual([]);
	});

	test('hold no count of the plan: how much there is of a thing, a page counts for itself', () => {
		const { headings, paragraphs, indicators, findings } = JSON.parse(
			readProjectFile('content/editions/plan.json'),
		) as PlanData;
		const ofLevel = (level: string): number => headings.filter((heading) => heading.level === level).length;
		const levels = ['chapter', 'section', 'item'].map(ofLevel);
		const counts = [...levels, paragraphs.length, indicators.length, findings.length, themes.length].map(String);
		const words = [...files].filter(([path]) => path.startsWith('content/strings/'));
		expect(words).toHaveLength(3);
		for (const [path, text] of words) {
			const counted = Object.entries(JSON.parse(text) as Record<string, string>).filter(
				([, word]) =>
					(word.match(/(?<![\w.—–])\d+(?![\w.—–])/gu) ?? []).some((number) => counts.includes(number)) ||
					/九章|二十[项項]|nine chapters|twenty indicators/iu.test(word),
			);
			expect(counted, path).toEqual([]);
		}
	});
});

describe('a second content folder', () => {
	test('is built into its own editions, as they are committed', () => {
		const folder = emptyFolder();
		expect(build(fixture, '--out', folder)).toMatchObject({ status: 0 });
		expect(readFiles(folder)).toEqual(readFiles(join(root, fixture, 'editions')));
	});

	test('has the structure that its text shows', async () => {
		const { stdout } = build(fixture, '--json');
		await expect(stdout).toMatchFileSnapshot(join(root, fixture, 'structure.json'));
	});

	test('needs two files: its text and its settings', () => {
		const folder = emptyFolder();
		mkdirSync(join(folder, 'source'));
		writeFileSync(join(folder, 'plan.yaml'), readProjectFile(`${fixture}/plan.yaml`));
		writeFileSync(join(folder, 'source/plan.txt'), readProjectFile(`${fixture}/source/plan.txt`));
		expect(build(folder)).toMatchObject({ status: 0 });
		expect(readdirSync(join(folder, 'editions')).sort()).toEqual(['plan.json', 'taiwan.json', 'zh-hans', 'zh-hant']);
	});

	test('whose settings give another title than its text is refused, with both', () => {
		const folder = emptyFolder();
		mkdirSync(join(folder, 'source'));
		writeFileSync(join(folder, 'plan.yaml'), readFileSync(join(root, fixture, 'plan.yaml')));
		writeFileSync(join(folder, 'source/plan.txt'), '某市规划纲要\n\n第一章 总则\n\n正文。\n');
		const { status, stderr } = build(folder);
		expect(status).toBe(1);
		expect(stderr).toContain(
			'plan.yaml:1: found the source.title “青芦县国民经济和社会发展第十三个五年规划纲要”, expected the title that',
		);
		expect(stderr).toContain('“某市规划纲要”');
		expect(readdirSync(folder).sort()).toEqual(['plan.yaml', 'source']);
	});
});
