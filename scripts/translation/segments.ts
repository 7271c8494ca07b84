import { cellAddress, chapterOf } from '#model/address';
import type { Figure } from '#model/figure';
import type { Plan } from '#model/plan';

/** What has one address and one translation: a heading, a sentence, a caption, a box title, a cell, or what a figure measures. */
export interface Segment {
	address: string;
	kind: 'heading' | 'sentence' | 'lead' | 'label';
	zh: string;
	/** Empty where there is no translation. */
	en: string;
	/** Where the translation stands; where it should stand, if there is none. */
	file: string;
	line: number;
}

/** A translation with the file and line it stands at. */
export interface Translation {
	text: string;
	file: string;
	line: number;
}

/** The translations by address, and the folder they are kept in. */
export interface Translations {
	entries: ReadonlyMap<string, Translation>;
	folder: string;
}

type Source = Pick<Segment, 'address' | 'kind' | 'zh'>;

/**
 * Pair everything of a plan that needs a translation with its own, in the order of the text, the figures last. What holds no Chinese, a
 * cell with a figure say, needs none.
 *
 * @example segmentsOf(plan, [], { entries, folder: 'content/english' }).map(({ address }) => address) // => ['1', '1.0.0.1.s1', …]
 */
export function segmentsOf({ blocks }: Plan, figures: readonly Figure[], english: Translations): Segment[] {
	const segment = (address: string, kind: Segment['kind'], zh: string): Source[] =>
		english.entries.has(address) || /\p{Script=Han}/u.test(zh) ? [{ address, kind, zh }] : [];
	const texts = blocks.flatMap((block) => {
		switch (block.kind) {
			case 'heading':
				return segment(block.id, 'heading', block.title);
			case 'box':
				return segment(block.id, 'heading', block.title);
			case 'paragraph':
				return block.sentences.flatMap(({ id, role, start, end }) =>
					segment(id, role === 'lead' ? 'lead' : 'sentence', block.text.slice(start, end)),
				);
			case 'table':
				return [
					...segment(block.id, 'heading', block.caption),
					...block.rows.flatMap((row) =>
						row.cells.flatMap((cell, index) => segment(cellAddress(row, index), 'label', cell)),
					),
				];
		}
	});
	const labels = figures.flatMap(({ id, indicator }) => segment(id, 'label', indicator));
	return [...paired(texts, english, fileOf), ...paired(labels, english, () => 'figures.yaml')];
}

/**
 * Give each of what needs a translation its own; what has none belongs after the translation before it in its chapter,
 * or where there is none either, at the beginning of the file that `fileFor` names.
 */
function paired(
	sources: readonly Source[],
	{ entries, folder }: Translations,
	fileFor: (chapter: string) => string,
): Segment[] {
	const last = new Map<string, Pick<Translation, 'file' | 'line'>>();
	return sources.map((source) => {
		const chapter = chapterOf(source.address);
		const { text: en, ...place } = entries.get(source.address) ?? {
			text: '',
			...(last.get(chapter) ?? { file: `${folder}/${fileFor(chapter)}`, line: 1 }),
		};
		last.set(chapter, place);
		return { ...source, en, ...place };
	});
}

/** @example fileOf('3') // => 'chapter-03.yaml' */
function fileOf(chapter: string): string {
	return `chapter-${chapter.padStart(2, '0')}.yaml`;
}
