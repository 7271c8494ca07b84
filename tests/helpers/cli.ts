import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readFiles } from '../../scripts/io/files.ts';
import { type DiskFailure, onBadDisk } from './bad-disk.ts';
import { root } from './plans.ts';

/** What a run of the command line left behind. */
export interface Run {
	code: number | null;
	stdout: string;
	/** Its lines, without the progress of the stages. */
	stderr: string[];
	/** The output folder, which held one old file. */
	out: Map<string, string>;
}

/** The output folder before a run. */
export const untouched = new Map([['zh-hans/old.mdx', 'old']]);

const progress = /· \d+ ms$/u;

/** A working copy of what editors keep, to be broken; it is removed when the test is over. */
export function workingCopy(): string {
	const folder = mkdtempSync(join(tmpdir(), 'plan-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	cpSync('content', join(folder, 'content'), {
		recursive: true,
		filter: (path) => !path.startsWith(join('content', 'editions')),
	});
	cpSync('package.json', join(folder, 'package.json'));
	mkdirSync(join(folder, 'out/zh-hans'), { recursive: true });
	writeFileSync(join(folder, 'out/zh-hans/old.mdx'), 'old');
	return folder;
}

/** Run scripts/build-content.ts in a working copy. */
export function build(folder: string, ...options: string[]): Run {
	return run(folder, options, process.env);
}

/** Run it on a disk that fails at some moment. */
export function buildOnBadDisk(folder: string, failure: DiskFailure, ...options: string[]): Run {
	return run(folder, options, onBadDisk(failure));
}

function run(folder: string, options: readonly string[], env: NodeJS.ProcessEnv): Run {
	const script = join(root, 'scripts/build-content.ts');
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
		cwd: folder,
		env,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	const said = stderr.split('\n').filter((line) => line !== '' && !progress.test(line));
	return { code: status, stdout, stderr: said, out: readFiles(join(folder, 'out')) };
}
