import { type EditionId, editions } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import type { PlanSettings } from '#model/plan-settings';
import { shortLabel } from '../../../src/i18n/labels.ts';
import type { Book, BookChapter } from '../book.ts';

/** A chapter in the strip of a cover. */
export interface CoverChapter {
	/** “三”, “3”; empty for a preface. */
	label: string;
	/** A number for each of its paragraphs: how many targets it sets. */
	targets: number[];
}

/** What stands on the cover of an edition. */
export interface Cover {
	edition: EditionId;
	lang: string;
	/** The slip: for whom the plan is, its short name, its years. */
	place: string;
	name: string;
	years: string;
	editionName: string;
	/** The foot: the title in full, and when it was approved. */
	title: string;
	approval: string;
	chapters: CoverChapter[];
}

/** A cover as a picture. */
export interface CoverImage {
	type: 'image/png' | 'image/svg+xml';
	content: string | Uint8Array;
	width: number;
	height: number;
}

/** Gather what stands on the cover of a book. */
export function coverOf(
	{ edition, lang, colophon, chapters }: Book,
	{ place, jacket, years }: Pick<PlanSettings, 'place' | 'jacket' | 'years'>,
	{ paragraphs }: Pick<PlanData, 'paragraphs'>,
): Cover {
	const targets = new Map(
		paragraphs.map(({ id, figures }) => [id, figures.filter((figure) => figure.class === 'target').length]),
	);
	return {
		edition,
		lang,
		place: place[edition],
		name: jacket[edition],
		years: years[edition],
		title: colophon.title,
		approval: colophon.approval,
		editionName: colophon.edition,
		chapters: chapters.map((chapter) => ({
			label: labelIn(edition, chapter),
			targets: chapter.blocks.flatMap(({ kind, id }) => (kind === 'paragraph' ? [targets.get(id) ?? 0] : [])),
		})),
	};
}

function labelIn(edition: EditionId, { heading }: Pick<BookChapter, 'heading'>): string {
	// The opening of a part has no number among the chapters.
	const number = heading.id.startsWith('p') ? 0 : Number(heading.id);
	return shortLabel({ number, label: editions[edition].script === 'latn' ? '' : heading.label });
}
