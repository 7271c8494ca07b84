import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { codeOf } from './files.ts';

/**
 * How files written aside take their places. Beside the folder lies `.{name}.writing-{process}`, with what is new in
 * `new/` and the names of what goes in `leaving.json`. Renaming `new/` to `ready/` settles it: before, nothing has
 * changed; after, whoever comes next finishes.
 */

/** Where a process writes aside: beside the folder, so that a killed write leaves nothing in it. */
export function asideOf(folder: string, writer: number | string): string {
	return join(dirname(resolve(folder)), `.${basename(resolve(folder))}.writing-${writer}`);
}

/** Settle that what was written aside takes its place. @param leaving paths in the folder of what goes */
export function commit(aside: string, leaving: readonly string[]): void {
	mkdirSync(join(aside, 'new'), { recursive: true });
	writeFileSync(join(aside, 'leaving.json'), JSON.stringify(leaving));
	renameSync(join(aside, 'new'), join(aside, 'ready'));
}

/**
 * Let what is ready take its place; a signal to stop is heard only afterwards.
 *
 * @throws Error of the file system; the folder is then as it was, or is finished by whoever comes next
 */
export function swapIn(folder: string, aside: string): void {
	undisturbed(() => {
		const [leaving, coming] = [leavingOf(aside), filesIn(join(aside, 'ready'))];
		const swapped: string[] = [];
		try {
			for (const path of leaving) moveOut(folder, aside, path);
			for (const path of coming) {
				moveOut(folder, aside, path);
				move(join(aside, 'ready', path), join(folder, path));
				swapped.push(path);
			}
		} catch (error) {
			for (const path of swapped) move(join(folder, path), join(aside, 'ready', path));
			for (const path of filesIn(join(aside, 'old'))) move(join(aside, 'old', path), join(folder, path));
			rmSync(aside, { recursive: true, force: true });
			throw error;
		}
		clear(aside);
	});
}

/** Finish the swaps of processes that were killed, and clear away what they had only written aside. */
export function finishKilledSwaps(folder: string): void {
	const prefix = basename(asideOf(folder, ''));
	const parent = dirname(resolve(folder));
	const names = existsSync(parent) ? readdirSync(parent) : [];
	for (const name of names.filter((entry) => entry.startsWith(prefix))) {
		const writer = Number(name.slice(prefix.length));
		if (writer !== process.pid && isRunning(writer)) continue;
		const aside = join(parent, name);
		if (existsSync(join(aside, 'ready'))) swapIn(folder, aside);
		else clear(aside);
	}
}

function leavingOf(aside: string): string[] {
	return JSON.parse(readFileSync(join(aside, 'leaving.json'), 'utf8')) as string[];
}

function filesIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Take a file out of the folder, where it is, with the folders that it leaves empty. */
function moveOut(folder: string, aside: string, path: string): void {
	if (!existsSync(join(folder, path))) return;
	move(join(folder, path), join(aside, 'old', path));
	removeEmpty(folder, dirname(path));
}

function move(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	renameSync(from, to);
}

function removeEmpty(folder: string, path: string): void {
	if (path === '.' || readdirSync(join(folder, path)).length > 0) return;
	rmdirSync(join(folder, path));
	removeEmpty(folder, dirname(path));
}

/** Remove what is done with; what cannot be removed does no harm, for what is ready is in its place. */
function clear(aside: string): void {
	try {
		rmSync(aside, { recursive: true, force: true });
	} catch {
		// The next write tries again.
	}
}

const stops = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const stop = (): never => process.exit(1);

/** Do something that a signal to stop does not interrupt: it ends the process afterwards. */
function undisturbed(work: () => void): void {
	heedless();
	for (const signal of stops) process.on(signal, stop);
	try {
		work();
	} finally {
		// A signal that came meanwhile is heard before this is done.
		setImmediate(heedless);
	}
}

function heedless(): void {
	for (const signal of stops) process.off(signal, stop);
}

function isRunning(writer: number): boolean {
	try {
		return process.kill(writer, 0);
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}
