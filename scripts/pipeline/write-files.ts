import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ContentError } from '#model/content-error';
import { codeOf } from './files.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * Write the files of a build in one stroke: what differs from what is there is written aside first, then swapped in; what
 * an earlier build left in the same top-level folders goes. Files that are the same already, and what else lies in the
 * folder, stay untouched. A write that fails leaves the folder as it was; one that was killed is mended by the next.
 *
 * @param files contents by path below `folder`
 * @throws ContentError where the folder cannot be written
 */
export function writeFiles(folder: string, files: Files): void {
	let made: string | undefined;
	const aside = asideOf(folder, process.pid);
	try {
		made = mkdirSync(folder, { recursive: true });
		mendKilledWrites(folder);
		const changed = [...files].filter(([path, content]) => !holds(join(folder, path), content));
		for (const [path, content] of changed) {
			const target = join(aside, 'new', path);
			mkdirSync(dirname(target), { recursive: true });
			writeFileSync(target, content);
		}
		swapIn(
			folder,
			aside,
			changed.map(([path]) => path),
			leftovers(folder, files),
		);
	} catch (error) {
		if (made !== undefined) rmSync(made, { recursive: true, force: true });
		throw new ContentError({
			file: folder,
			line: 1,
			found: `a folder that cannot be written (${codeOf(error)})`,
			expected: 'leave and room to write there',
			remedy: 'check its permissions and the space on the disk; what it holds is as it was',
		});
	} finally {
		rmSync(aside, { recursive: true, force: true });
	}
}

function holds(file: string, content: string | Uint8Array): boolean {
	try {
		return readFileSync(file).equals(Buffer.from(content));
	} catch {
		return false;
	}
}

/** What lies in the top-level folders of some files and is none of them. */
function leftovers(folder: string, files: Files): string[] {
	const entries = new Set([...files.keys()].map((path) => path.split('/')[0] ?? ''));
	return [...entries].flatMap((entry) => pathsIn(folder, entry)).filter((path) => !files.has(path));
}

/** The files below a folder’s entry, by their paths in the folder. */
function pathsIn(folder: string, entry = '.'): string[] {
	const place = join(folder, entry);
	if (!existsSync(place) || !statSync(place).isDirectory()) return [];
	return readdirSync(place, { recursive: true, withFileTypes: true })
		.filter((each) => !each.isDirectory())
		.map((each) => relative(folder, join(each.parentPath, each.name)).replaceAll('\\', '/'));
}

/** Beside the folder, so that a killed write leaves nothing in it. */
function asideOf(folder: string, writer: number | string): string {
	return join(dirname(resolve(folder)), `.${basename(resolve(folder))}.writing-${writer}`);
}

function swapIn(folder: string, aside: string, changed: readonly string[], leaving: readonly string[]): void {
	const swapped: string[] = [];
	try {
		for (const path of leaving) {
			move(join(folder, path), join(aside, 'old', path));
			removeEmpty(folder, dirname(path));
		}
		for (const path of changed) {
			if (existsSync(join(folder, path))) move(join(folder, path), join(aside, 'old', path));
			move(join(aside, 'new', path), join(folder, path));
			swapped.push(path);
		}
	} catch (error) {
		for (const path of swapped) rmSync(join(folder, path), { force: true });
		putBack(folder, aside);
		throw error;
	}
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

/** Put back what was taken out of the folder and not yet replaced. */
function putBack(folder: string, aside: string): void {
	const old = join(aside, 'old');
	for (const path of pathsIn(old)) if (!existsSync(join(folder, path))) move(join(old, path), join(folder, path));
}

function mendKilledWrites(folder: string): void {
	const prefix = basename(asideOf(folder, ''));
	const parent = dirname(resolve(folder));
	for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
		const writer = Number(name.slice(prefix.length));
		if (writer !== process.pid && isRunning(writer)) continue;
		putBack(folder, join(parent, name));
		rmSync(join(parent, name), { recursive: true, force: true });
	}
}

function isRunning(writer: number): boolean {
	try {
		return process.kill(writer, 0);
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}
