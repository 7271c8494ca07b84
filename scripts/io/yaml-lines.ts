import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { ContentError, type FileLine } from '#model/content-error';

/** An entry of a translation file, and where it stands. */
export interface Entry extends FileLine {
	text: string;
}

/**
 * Read a hand-kept YAML text by its schema.
 *
 * @throws ContentError at the line of the first fault
 */
export function checkYaml<Schema extends z.ZodType>(text: string, file: string, schema: Schema): z.output<Schema> {
	const quick = quickly(text);
	const read = quick && schema.safeParse(quick.value);
	if (read?.success) return read.data;
	const { document, lines } = parseYaml(text, file);
	const result = schema.safeParse(document.toJS());
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	const path = issue?.path ?? [];
	throw new ContentError({
		file,
		line: lineOfPath(document, lines, path),
		found: `${path.length === 0 ? 'the whole file' : `“${path.join('.')}”`} not as it should be (${issue?.message ?? ''})`,
		expected: 'what its schema in src/model asks for',
		remedy: 'correct the entry',
	});
}

/**
 * Read a YAML text of addresses with their words.
 *
 * @throws ContentError at the line of the first fault
 * @example parseEntries('3.2.1.1.s1: Words.', 'english.yaml').get('3.2.1.1.s1')?.line // => 1
 */
export function parseEntries(text: string, file: string): Map<string, Entry> {
	const expected = 'an address and its English in quotes';
	const kept = parseByAddress(
		text,
		file,
		z.string().refine((words) => words.trim() !== ''),
		expected,
	);
	return new Map([...kept].map(([address, { value, ...place }]) => [address, { text: value, ...place }]));
}

/**
 * Read a YAML text that keeps something by address.
 *
 * @param expected what an entry is, as an editor would say it
 * @throws ContentError at the line of the first fault
 */
export function parseByAddress<Schema extends z.ZodType>(
	text: string,
	file: string,
	schema: Schema,
	expected: string,
): Map<string, FileLine & { value: z.output<Schema> }> {
	const refuse = (line: number, found: string): ContentError =>
		new ContentError({ file, line, found, expected, remedy: 'give the words, or delete the entry' });
	const entries: unknown = quickly(text)?.value ?? parseYaml(text, file).document.toJS();
	if (entries === null) return new Map();
	if (typeof entries !== 'object' || Array.isArray(entries)) throw refuse(1, 'no list of addresses');
	const lines = linesOf(text);
	return new Map(
		Object.entries(entries).map(([address, entry]) => {
			const line = lines.get(address) ?? 1;
			const result = schema.safeParse(entry);
			if (!result.success) throw refuse(line, `no words for ${address}`);
			return [address, { value: result.data, file, line }];
		}),
	);
}

/** What a YAML text holds; nothing where it is malformed or empty, of which `parseYaml` says more and takes ten times as long. */
function quickly(text: string): { value: unknown } | undefined {
	try {
		return { value: load(text, { schema: CORE_SCHEMA }) };
	} catch {
		return undefined;
	}
}

// “3.2.1.1.s1: Words”, an entry of a file by address, with or without quotes about the address.
const entryForm = /^(?<quote>['"]?)(?<address>[^'"\s:#]+)\k<quote>:/u;

/** The line at which each entry of a file by address begins. */
function linesOf(text: string): Map<string, number> {
	return new Map(
		text.split('\n').flatMap((line, index) => {
			const address = entryForm.exec(line)?.groups?.['address'];
			return address === undefined ? [] : [[address, index + 1] as const];
		}),
	);
}

function parseYaml(text: string, file: string): { document: Document; lines: LineCounter } {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
	const fault = document.errors[0];
	if (fault) {
		throw new ContentError({
			file,
			line: lines.linePos(fault.pos[0]).line,
			found: `malformed YAML (${fault.message.split('\n')[0] ?? ''})`,
			expected: 'YAML',
			remedy: 'mend the quotes or the indentation there',
		});
	}
	return { document, lines };
}

/** Where a part of a YAML text stands, by the keys that lead to it. @example placeOfPath('a:\n  - b', 'a.yaml', ['a', 0]).line // => 2 */
export function placeOfPath(text: string, file: string, path: readonly PropertyKey[]): FileLine {
	const { document, lines } = parseYaml(text, file);
	return { file, line: lineOfPath(document, lines, path) };
}

function lineOfPath(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
		if (node?.range) return lines.linePos(node.range[0]).line;
	}
	return 1;
}
