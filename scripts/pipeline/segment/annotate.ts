import { paragraphOf } from '#model/address';
import { ContentError, type FileLine } from '#model/content-error';
import type { Note, Paragraph, Plan } from '#model/plan';
import type { TranslatorNotes } from '#model/translation';

/** Translator’s notes by the address of the sentence they stand on. */
export type NotesBySentence = ReadonlyMap<string, FileLine & { value: TranslatorNotes }>;

/**
 * Add the translator’s notes to the paragraphs they are about, after the notes of the apparatus, in the order of the text.
 *
 * @throws ContentError where a note names a sentence the plan does not have, or words the sentence does not hold once
 * @example annotate(plan, new Map([['1.0.0.1.s1', { value: [{ words: '古厝', note: 'Old houses.' }], file, line: 1 }]]))
 */
export function annotate(plan: Plan, notes: NotesBySentence): Plan {
	const sentences = new Set(
		plan.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : [])).map(({ id }) => id),
	);
	for (const [address, place] of notes)
		if (!sentences.has(address))
			throw complaint(place, `a note on ${address}`, 'the address of a sentence of the plan');
	const byParagraph = Map.groupBy(notes, ([address]) => paragraphOf(address));
	const blocks = plan.blocks.map((block) => {
		const own = byParagraph.get(block.id);
		if (block.kind !== 'paragraph' || !own) return block;
		const added = own.flatMap(([address, kept]) => notesOn(block, address, kept)).sort((a, b) => a.start - b.start);
		return { ...block, notes: [...block.notes, ...added] };
	});
	return { ...plan, blocks };
}

function notesOn(
	paragraph: Paragraph,
	address: string,
	{ value, ...place }: FileLine & { value: TranslatorNotes },
): Note[] {
	const sentence = paragraph.sentences.find(({ id }) => id === address);
	return value.map(({ words, note }) => {
		const start = paragraph.text.indexOf(words, sentence?.start);
		const end = start + words.length;
		if (start < 0 || end > (sentence?.end ?? 0))
			throw complaint(place, `a note on “${words}”`, `words of the sentence ${address}`);
		return { kind: 'translation', start, end, source: words, reason: { 'zh-hans': '', 'zh-hant': '', en: note } };
	});
}

function complaint(place: FileLine, found: string, expected: string): ContentError {
	return new ContentError({ ...place, found, expected, remedy: 'correct the entry, or delete it' });
}
