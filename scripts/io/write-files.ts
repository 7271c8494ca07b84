import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { codeOf } from './files.ts';
import { asideOf, commit, finishKilledSwaps, swapIn } from './swap-files.ts';
import { cannotWrite } from './cannot-write.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * Write the files of a build in one stroke: what differs from what is there is written aside first, then swapped in; what
 * an earlier build left in the same top-level folders goes. Files that are the same already, and what else lies in the
 * folder, stay untouched. A write that fails, or is killed while it writes aside, leaves the folder as it was. A signal to
 * stop waits for the swap; one that was killed in its midst is finished by `mendFiles`, or by the next write.
 *
 * @param files contents by path below `folder`
 * @throws ContentError where the folder cannot be written
 * @example writeFiles('content/editions', new Map([['en/chapter-01/index.mdx', '…']]))
 */
export function writeFiles(folder: string, files: Files): void {
	for (const path of files.keys()) mustLieBelow(path);
	const aside = asideOf(folder, process.pid);
	let made: string | undefined;
	try {
		made = mkdirSync(folder, { recursive: true });
		finishKilledSwaps(folder);
		writeAside(folder, aside, files);
		swapIn(folder, aside);
	} catch (error) {
		if (made !== undefined) rmSync(made, { recursive: true, force: true });
		throw cannotWrite(folder, codeOf(error));
	}
}

/**
 * Finish what a killed write began to swap in, so that a folder holds the files of one build.
 *
 * @throws ContentError where the folder cannot be written
 */
export function mendFiles(folder: string): void {
	try {
		finishKilledSwaps(folder);
	} catch (error) {
		throw cannotWrite(folder, codeOf(error));
	}
}

/** What is left over is looked for where files are written: none may lie elsewhere. */
function mustLieBelow(path: string): void {
	const parts = path.split(/[\\/]/u);
	if (isAbsolute(path) || parts.some((part) => ['', '.', '..'].includes(part)))
		throw new Error(`${path}: expected a path below the folder that is written`);
}

function writeAside(folder: string, aside: string, files: Files): void {
	try {
		for (const [path, content] of files) {
			if (holds(join(folder, path), content)) continue;
			const target = join(aside, 'new', path);
			mkdirSync(dirname(target), { recursive: true });
			writeFileSync(target, content);
		}
		commit(aside, leftovers(folder, files));
	} catch (error) {
		rmSync(aside, { recursive: true, force: true });
		throw error;
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
function pathsIn(folder: string, entry: string): string[] {
	const place = join(folder, entry);
	if (!existsSync(place) || !statSync(place).isDirectory()) return [];
	return readdirSync(place, { recursive: true, withFileTypes: true })
		.filter((each) => !each.isDirectory())
		.map((each) => relative(folder, join(each.parentPath, each.name)).replaceAll('\\', '/'));
}
