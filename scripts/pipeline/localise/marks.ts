import { chapterOf, sectionOf } from '#model/address';
import type { Edition, EditionParagraph, EditionSentence, Run } from '#model/edition';

/** A run that may be marked, as offsets into the words of its sentence. */
export type Candidate = Run & { sentence: string; id: string };

/**
 * Mark runs in the sentences of an edition: the first of each in a section, and none where something else stands, a mark
 * made before or a word that has a note.
 *
 * @param candidatesOf the candidates of a paragraph, in the order of its text
 */
export function markFirst(
	edition: Edition,
	candidatesOf: (paragraph: EditionParagraph) => readonly Candidate[],
): Edition {
	const marked = new Map<string, Set<string>>();
	const blocks = edition.blocks.map((block) => {
		if (block.kind !== 'paragraph') return block;
		const section = `${chapterOf(block.id)}.${sectionOf(block.id)}`;
		const known = marked.get(section) ?? new Set<string>();
		marked.set(section, known);
		const bySentence = Map.groupBy(candidatesOf(block), ({ sentence }) => sentence);
		const sentences = block.sentences.map((sentence) => {
			const runs = [...(sentence.runs ?? [])];
			const noted = edition.id === 'en' ? [] : block.notes.map((note) => inSentence(note, sentence));
			for (const candidate of bySentence.get(sentence.id) ?? []) {
				const { sentence: _, ...run } = candidate;
				if (known.has(candidate.id) || [...runs, ...noted].some((other) => meets(other, run))) continue;
				known.add(candidate.id);
				runs.push(run);
			}
			return { ...sentence, runs };
		});
		return { ...block, sentences };
	});
	return { ...edition, blocks };
}

/** Spans of a paragraph as candidates of the sentences they lie in; one that reaches over two is none. */
export function candidatesIn(
	{ sentences }: Pick<EditionParagraph, 'sentences'>,
	spans: readonly { start: number; end: number; id: string }[],
	runOf: (span: { start: number; end: number; id: string }) => Run & { id: string },
): Candidate[] {
	return spans.flatMap((span) => {
		const sentence = sentences.find(({ start, end }) => span.start >= start && span.end <= end);
		return sentence ? [{ ...runOf({ ...span, ...inSentence(span, sentence) }), sentence: sentence.id }] : [];
	});
}

function inSentence(span: { start: number; end: number }, { start }: EditionSentence): { start: number; end: number } {
	return { start: span.start - start, end: span.end - start };
}

function meets(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
	return one.start < other.end && other.start < one.end;
}
