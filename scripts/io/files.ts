import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { ContentError, type FileLine, type Kept } from '#model/content-error';
import { decodeText } from './encoding.ts';
import { checkYaml, type Entry, parseByAddress, parseEntries, placeOfPath } from './yaml-lines.ts';

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
 * Read a hand-kept file of rules, with its name beside them for what is found wrong with them later.
 *
 * @throws ContentError at the line of the first fault
 * @example readRules('content/taiwan.yaml', Taiwan) // => { fixes: […], file: 'content/taiwan.yaml' }
 */
export function readRules<Rules extends object>(file: string, schema: z.ZodType<Rules>): Kept<Rules> {
	return { ...readYaml(file, schema), file };
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

/** Where a part of a hand-kept YAML file stands, by the keys that lead to it. */
export function placeIn(file: string, path: readonly PropertyKey[]): FileLine {
	return placeOfPath(readBytes(file, 'a YAML file').toString('utf8'), file, path);
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
): Map<string, FileLine & { value: z.output<Schema> }> {
	return existsSync(file)
		? parseByAddress(readBytes(file, 'a YAML file').toString('utf8'), file, schema, expected)
		: new Map<string, FileLine & { value: z.output<Schema> }>();
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

/** The code of an error of the file system. @example codeOf(error) // => 'ENOENT' */
export function codeOf(error: unknown): string {
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
