import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { z } from 'zod';
import { ContentError } from '#model/content-error';
import { decodeText } from './encoding.ts';
import { checkYaml, type Entry, parseByAddress, parseEntries, type Place } from './yaml-lines.ts';

/** A text with its digest, as received. */
export interface SourceText {
	text: string;
	sha256: string;
}

/**
 * Read the text of a plan; it must be UTF-8.
 *
 * @throws ContentError where the file is missing, binary, or in another encoding, which is named where it can be told
 */
export function readSource(file: string): SourceText {
	const bytes = readBytes(file, 'the text of a plan in UTF-8');
	return { text: decodeText(bytes, file), sha256: createHash('sha256').update(bytes).digest('hex') };
}

/**
 * Read a hand-kept YAML file and check it.
 *
 * @throws ContentError at the line of the first fault
 */
export function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
	return checkYaml(readBytes(file, 'a YAML file').toString('utf8'), file, schema);
}

/**
 * Read a hand-kept list; no file, or one of comments alone, is an empty list.
 *
 * @throws ContentError at the line of the first fault
 */
export function readList<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
	const text = existsSync(file) ? readBytes(file, 'a YAML file').toString('utf8') : '';
	const isEmpty = text.replace(/#.*$/gmu, '').trim() === '';
	return checkYaml(isEmpty ? '{}' : text, file, schema);
}

/**
 * Read a YAML file that keeps something by address; no file is an empty map.
 *
 * @throws ContentError at the line of the first fault
 */
export function readByAddress<Schema extends z.ZodType>(
	file: string,
	schema: Schema,
	expected: string,
): Map<string, Place & { value: z.output<Schema> }> {
	return existsSync(file)
		? parseByAddress(readBytes(file, 'a YAML file').toString('utf8'), file, schema, expected)
		: new Map<string, Place & { value: z.output<Schema> }>();
}

/** The digest of a source sentence and its translation, eight hexadecimal digits. @example digestOf('你好。', 'Hello.') // => '…' */
export function digestOf(source: string, translation: string): string {
	return createHash('sha256').update(`${source}\n${translation}`).digest('hex').slice(0, 8);
}

/**
 * Read every YAML file of a folder as one map from address to words; no folder is an empty map.
 *
 * @throws ContentError where a file is malformed or an address is given twice
 */
export function readEntries(folder: string): Map<string, Entry> {
	const entries = new Map<string, Entry>();
	const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
	for (const file of names.sort().map((name) => join(folder, name))) {
		for (const [address, entry] of parseEntries(readBytes(file, 'a YAML file').toString('utf8'), file)) {
			const first = entries.get(address);
			if (first) {
				throw new ContentError({
					file,
					line: entry.line,
					found: `${address} a second time`,
					expected: `each address once (first at ${first.file}:${first.line})`,
					remedy: 'delete one of the two',
				});
			}
			entries.set(address, entry);
		}
	}
	return entries;
}

function readBytes(file: string, expected: string): Buffer {
	try {
		return readFileSync(file);
	} catch (error) {
		const found = { ENOENT: 'no such file', EISDIR: 'a folder' }[codeOf(error)];
		throw new ContentError({
			file,
			line: 1,
			found: found ?? `a file that cannot be read (${codeOf(error)})`,
			expected,
			remedy: 'check the path',
		});
	}
}

/**
 * Write the files of a build in one stroke: all are written aside first, then each top-level entry is swapped in. What
 * else lies in the folder stays. A write that fails leaves the folder as it was; one that was killed is mended by the
 * next.
 *
 * @param files contents by path below `folder`
 * @throws ContentError where the folder cannot be written
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
	let made: string | undefined;
	const aside = asideOf(folder, process.pid);
	try {
		made = mkdirSync(folder, { recursive: true });
		mendKilledWrites(folder);
		for (const [path, content] of files) {
			const target = join(aside, 'new', path);
			mkdirSync(dirname(target), { recursive: true });
			writeFileSync(target, content);
		}
		swapIn(folder, aside);
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

/** Beside the folder, so that a killed write leaves nothing in it. */
function asideOf(folder: string, writer: number | string): string {
	return join(dirname(resolve(folder)), `.${basename(resolve(folder))}.writing-${writer}`);
}

function swapIn(folder: string, aside: string): void {
	const swapped: string[] = [];
	mkdirSync(join(aside, 'old'));
	try {
		for (const name of readdirSync(join(aside, 'new'))) {
			if (existsSync(join(folder, name))) renameSync(join(folder, name), join(aside, 'old', name));
			renameSync(join(aside, 'new', name), join(folder, name));
			swapped.push(name);
		}
	} catch (error) {
		for (const name of swapped) rmSync(join(folder, name), { recursive: true, force: true });
		putBack(folder, aside);
		throw error;
	}
}

/** Put back what was taken out of the folder and not yet replaced. */
function putBack(folder: string, aside: string): void {
	const old = join(aside, 'old');
	for (const name of existsSync(old) ? readdirSync(old) : [])
		if (!existsSync(join(folder, name))) renameSync(join(old, name), join(folder, name));
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

function codeOf(error: unknown): string {
	return (error as NodeJS.ErrnoException).code ?? 'unknown';
}

/** Read every file below a folder, by its path there with forward slashes. */
export function readFiles(folder: string): Map<string, string> {
	if (!existsSync(folder)) return new Map();
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		paths.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			return [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
		}),
	);
}

/** The version of the edition, from package.json. */
export function readVersion(): string {
	return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}
