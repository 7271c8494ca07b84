import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readFiles } from '../../../scripts/io/files.ts';
import { onBadDisk } from '../../helpers/bad-disk.ts';
import { root } from '../../helpers/plans.ts';

const old = new Map([['index.html', 'old']]);
const whole = new Map([
	['index.html', 'new'],
	['data/manifest.json', JSON.stringify({ files: [{ path: 'index.html', bytes: 3 }] })],
]);

/** A folder with a published site, and another built beside it. */
function folderWith(built: ReadonlyMap<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'site-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	for (const [name, files] of Object.entries({ out: old, '.out': built })) {
		for (const [path, text] of files) {
			mkdirSync(join(folder, name, path, '..'), { recursive: true });
			writeFileSync(join(folder, name, path), text);
		}
	}
	return folder;
}

function publish(folder: string, env = process.env): { code: number | null; stderr: string } {
	const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/publish-site.ts'), '.out', 'out'], {
		cwd: folder,
		env,
		encoding: 'utf8',
	});
	return { code: status, stderr };
}

test('a site that was built to its end takes the place of the published one, of which nothing is left', () => {
	const folder = folderWith(whole);
	expect(publish(folder)).toEqual({ code: 0, stderr: '' });
	expect(readFiles(folder)).toEqual(new Map([...whole].map(([path, text]) => [`out/${path}`, text])));
});

test('a site is published where none was', () => {
	const folder = folderWith(whole);
	rmSync(join(folder, 'out'), { recursive: true });
	expect(publish(folder).code).toBe(0);
	expect(readFiles(join(folder, 'out'))).toEqual(whole);
});

test('a build that was killed, or failed, is refused, and the published site stays whole', () => {
	const folder = folderWith(new Map([['index.html', 'half']]));
	expect(publish(folder)).toEqual({
		code: 1,
		stderr:
			'.out/data/manifest.json:1: found no such file, or a part of it, expected a site that was built to its end; run npm run build again; out is as it was\n',
	});
	expect(readFiles(join(folder, 'out'))).toEqual(old);
});

test.each([1, 2])(
	'where the disk refuses change %i, the published site stays whole, and the publisher is told',
	(at) => {
		const folder = folderWith(whole);
		const { code, stderr } = publish(folder, onBadDisk({ at, how: 'EACCES' }));
		expect(code).toBe(1);
		expect(stderr).toMatch(/^out:1: found a folder that may not be written in \(EACCES\), expected .+; .+\n$/u);
		expect(readFiles(join(folder, 'out'))).toEqual(old);
	},
);

test.each([1, 2])('killed at change %i, it leaves a whole site, and the next run publishes', (at) => {
	const folder = folderWith(whole);
	expect(publish(folder, onBadDisk({ at, how: 'SIGKILL' })).code).toBeNull();
	const left = [...readFiles(folder).keys()];
	expect(left.some((path) => /^\.?out(?:\.previous)?\/index\.html$/u.test(path))).toBe(true);
	expect(publish(folder).code).toBe(0);
	expect(readFiles(join(folder, 'out'))).toEqual(whole);
});

test('killed in the midst, and then given a build that failed, it puts the old site back', () => {
	const folder = folderWith(whole);
	expect(publish(folder, onBadDisk({ at: 2, how: 'SIGKILL' })).code).toBeNull();
	rmSync(join(folder, '.out/data'), { recursive: true });
	expect(publish(folder).code).toBe(1);
	expect(readFiles(join(folder, 'out'))).toEqual(old);
});

test('what an interrupted change of places has left does no harm to the next', () => {
	const folder = folderWith(whole);
	mkdirSync(join(folder, '.out.previous'));
	writeFileSync(join(folder, '.out.previous/index.html'), 'older');
	expect(publish(folder).code).toBe(0);
	expect(readFiles(join(folder, 'out'))).toEqual(whole);
});

test('a site of which a file is missing or cut short is refused', () => {
	const folder = folderWith(whole);
	writeFileSync(join(folder, '.out/index.html'), 'ne');
	expect(publish(folder)).toMatchObject({
		code: 1,
		stderr: expect.stringContaining('.out/index.html:1: found') as string,
	});
	expect(readFiles(join(folder, 'out'))).toEqual(old);
});

test('where the published folder is a link, what it leads to is replaced', () => {
	const folder = folderWith(whole);
	renameSync(join(folder, 'out'), join(folder, 'www'));
	symlinkSync('www', join(folder, 'out'));
	expect(publish(folder).code).toBe(0);
	expect(readFiles(join(folder, 'www'))).toEqual(whole);
	expect(lstatSync(join(folder, 'out')).isSymbolicLink()).toBe(true);
});
