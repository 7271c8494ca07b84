import type { PhrasingContent } from 'mdast';
import type { EditionSentence, Run } from '#model/edition';
import type { EditionId } from '#model/editions';
import type { Note } from '#model/plan';
import { type InlineSpan, wrapSpans } from './inline-spans.ts';
import { inline } from './mdx-elements.ts';

/** A note with its address. */
export interface AddressedNote {
	note: Note;
	id: string;
}

/** Whether a note stands on words of a sentence. */
export function isIn(sentence: EditionSentence, note: Note): boolean {
	return note.start >= sentence.start && (note.start < sentence.end || note.end === sentence.end);
}

/** The words of a sentence with the runs that are set apart; a translation carries the marks of its notes at the end. */
export function sentenceWords(
	edition: EditionId,
	{ text, start, runs = [] }: EditionSentence,
	marked: readonly AddressedNote[],
): PhrasingContent[] {
	const notes = marked.map(({ note, id }): InlineSpan => {
		const place =
			edition === 'en'
				? { start: text.length, end: text.length }
				: { start: note.start - start, end: note.end - start };
		return { ...place, wrap: (children) => inline('Mark', { note: id, kind: note.kind }, children) };
	});
	return wrapSpans(text, [...runs.map(runSpan), ...(text === '' ? [] : notes)]);
}

function runSpan(run: Run): InlineSpan {
	const { start, end } = run;
	switch (run.kind) {
		case 'title':
			return { start, end, wrap: (children) => ({ type: 'emphasis', children }) };
		case 'term':
			return { start, end, wrap: (children) => inline('Term', { id: run.id }, children) };
		case 'entity':
			return { start, end, wrap: (children) => inline('Entity', { id: run.id }, children) };
		case 'taiwan':
			return {
				start,
				end,
				wrap: (children) => inline('Taiwan', { id: run.id, friend: run.falseFriend }, children),
			};
		case 'figure':
			return { start, end, wrap: (children) => inline('Figure', { id: run.id, kind: run.class }, children) };
	}
}
