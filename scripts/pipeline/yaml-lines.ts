import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError } from '#model/content-error';

/** An entry of a translation file, and where it stands. */
export interface Entry {
	text: string;
	file: string;
	line: number;
}

/**
 * Read a hand-kept YAML text by its schema.
 *
 * @throws ContentError at the line of the first fault
 */
export function checkYaml<Schema extends z.ZodType>(text: string, file: string, schema: Schema): z.output<Schema> {
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
	const { document, lines } = parseYaml(text, file);
	const entries = new Map<string, Entry>();
	const { contents } = document;
	if (contents === null) return entries;
	const refuse = (line: number, found: string): ContentError =>
		new ContentError({
			file,
			line,
			found,
			expected: 'an address and its English in quotes',
			remedy: 'give the words, or delete the entry',
		});
	if (!isMap(contents)) throw refuse(1, 'no list of addresses');
	for (const [address, words] of Object.entries(document.toJS() as Record<string, unknown>)) {
		const line = lineOfPath(document, lines, [address]);
		if (typeof words !== 'string' || words.trim() === '') throw refuse(line, `no words for ${address}`);
		entries.set(address, { text: words, file, line });
	}
	return entries;
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

function lineOfPath(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
		if (node?.range) return lines.linePos(node.range[0]).line;
	}
	return 1;
}
