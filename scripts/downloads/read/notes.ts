import type { EditionId } from '#model/editions';
import type { PrintedNote } from '#model/frontmatter';
import type { NoteKind } from '#model/plan';
import { noteSentence } from '../../../src/i18n/notes.ts';
import type { Translate } from '../../../src/i18n/strings.ts';
import { type BookNote, plainText, spaceOf } from '../book.ts';
import { inlinesOf, wordsIn } from './inlines.ts';
import { attribute, type Element, idOf } from './mdx-tree.ts';

/** A note of a heading, which stands in the frontmatter. */
export function printedNote(edition: EditionId, t: Translate, id: string, note: PrintedNote): BookNote {
	return {
		id,
		kind: t(`note.kind.${note.kind}`),
		words: wordsIn(edition, `${noteSentence(t, note)}${spaceOf(edition)}${note.reason}`),
	};
}

/** The notes among some elements. */
export function notesIn(edition: EditionId, t: Translate, elements: readonly Element[]): BookNote[] {
	return elements
		.filter(({ name }) => name === 'Note')
		.map((element) =>
			printedNote(edition, t, idOf(element), {
				kind: attribute(element, 'kind') as NoteKind,
				source: attribute(element, 'source') ?? '',
				reading: attribute(element, 'reading'),
				reason: plainText(inlinesOf(edition, element)),
			}),
		);
}
