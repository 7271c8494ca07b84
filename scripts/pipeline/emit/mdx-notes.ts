import type { PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { EditionId } from '#model/editions';
import type { PrintedNote } from '#model/frontmatter';
import { splitHanRuns } from '#model/han-runs';
import type { Note } from '#model/plan';
import { inline, text } from './mdx-elements.ts';

/** The notes an edition prints: a translator’s only where it is the translation. */
export function notesFor(edition: EditionId, notes: readonly Note[]): Note[] {
	return notes.filter(({ reason }) => reason[edition] !== '');
}

/** A note in the words of an edition. */
export function printed(edition: EditionId, { kind, source, reading, reason }: Note): PrintedNote {
	return { kind, source, ...(reading === undefined ? {} : { reading }), reason: reason[edition] };
}

/** A note as it stands in the margin. */
export function noteNode(edition: EditionId, id: string, note: Note): MdxJsxTextElement {
	const { kind, source, reading, reason } = printed(edition, note);
	return inline(
		'Note',
		{ slot: 'margin', id, kind, source, reading },
		edition === 'en' ? withHanRuns(reason) : text(reason),
	);
}

/** English words with each run of Chinese in its own language. */
function withHanRuns(words: string): PhrasingContent[] {
	return splitHanRuns(words).flatMap(({ run, han }) =>
		han ? [inline('span', { lang: 'zh-Hans' }, text(run))] : text(run),
	);
}
