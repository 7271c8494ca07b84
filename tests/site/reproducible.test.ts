import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { site } from './built-site.ts';

const repository = join(import.meta.dirname, '../..');
const elsewhere = mkdtempSync(join(tmpdir(), 'plan '));
const made = [
	'node_modules',
	'dist',
	'.dist.next',
	'.git',
	'.astro',
	'.search',
	'.output',
	'.downloads',
	'downloads',
	'.peers',
];
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** A copy of what the project is made of, with the packages of this one. */
function copyProject(): string {
	const copy = join(elsewhere, '别处');
	const isMade = (path: string): boolean =>
		made.includes(basename(path)) &&
		['', 'public', 'tests', 'tests/bench/pages'].includes(relative(repository, dirname(path)).replaceAll('\\', '/'));
	cpSync(repository, copy, { recursive: true, filter: (path) => !isMade(path) });
	// A folder of its own, so that no cache is shared.
	mkdirSync(join(copy, 'node_modules'));
	for (const name of readdirSync(join(repository, 'node_modules')).filter((entry) => !/^\.(?!bin$)/u.test(entry)))
		symlinkSync(join(repository, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
	return copy;
}

/** The digest of every file in a folder. */
function digestsOf(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files.map((entry) => join(entry.parentPath, entry.name));
	return Object.fromEntries(
		paths.map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
	);
}

test('built again in another folder, another year, another language and time zone, every file is the same', () => {
	const copy = copyProject();
	const { PATH, HOME, SITE_URL, CHROMIUM } = process.env;
	execFileSync('npm', ['run', 'build'], {
		cwd: copy,
		env: {
			...Object.fromEntries(
				Object.entries({ PATH, HOME, SITE_URL, CHROMIUM }).filter(([, value]) => value !== undefined),
			),
			TZ: 'Pacific/Kiritimati',
			LANG: 'tr_TR.UTF-8',
			LC_ALL: 'tr_TR.UTF-8',
			NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, '../helpers/later-clock.mjs')).href}`,
		},
		stdio: 'pipe',
		shell: process.platform === 'win32',
	});
	const [once, again] = [digestsOf(site), digestsOf(join(copy, 'dist'))];
	expect(Object.keys(once).length).toBeGreaterThan(1000);
	expect(Object.keys(again).sort()).toEqual(Object.keys(once).sort());
	expect(Object.keys(once).filter((path) => once[path] !== again[path])).toEqual([]);
}, 300_000);
