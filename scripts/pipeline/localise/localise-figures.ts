import type { Edition, EditionFigure, Run } from '#model/edition';
import type { Figure } from '#model/figure';
import type { Plan } from '#model/plan';
import { alignFigures } from './english-figures.ts';

/** A figure of an edition before its words are taken from the text. */
type UnquotedFigure = Omit<EditionFigure, 'text'>;

/** The figures in a Chinese edition: what they measure is converted, and every place is the source’s own. */
export function chineseFigures(
	{ blocks }: Plan,
	figures: readonly Figure[],
	convert: (text: string) => string,
): UnquotedFigure[] {
	const starts = new Map(
		blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences.map(({ id, start }) => [id, start]) : [])),
	);
	return figures.map(({ id, sentence, start, end, indicator }) => {
		const from = starts.get(sentence) ?? 0;
		return { id, indicator: convert(indicator), span: { start: start - from, end: end - from } };
	});
}

/** The figures in the translation: each is looked for in the translation of its sentence, what it measures by its address. */
export function englishFigures(
	figures: readonly Figure[],
	english: ReadonlyMap<string, { text: string }>,
): UnquotedFigure[] {
	const bySentence = Map.groupBy(figures, ({ sentence }) => sentence);
	const spans = new Map(
		[...bySentence].flatMap(([sentence, own]) => [...alignFigures(own, english.get(sentence)?.text ?? '')]),
	);
	return figures.map(({ id }) => ({ id, indicator: english.get(id)?.text ?? '', span: spans.get(id) ?? null }));
}

/** Give an edition its figures, and mark them in its sentences. */
export function withFigures(
	{ id, blocks }: Omit<Edition, 'figures'>,
	figures: readonly Figure[],
	own: readonly UnquotedFigure[],
): Edition {
	const spans = new Map(own.map((figure) => [figure.id, figure.span]));
	const bySentence = Map.groupBy(figures, ({ sentence }) => sentence);
	const runsOf = (sentence: string): Run[] =>
		(bySentence.get(sentence) ?? []).flatMap((figure): Run[] => {
			const span = spans.get(figure.id);
			return span ? [{ kind: 'figure', id: figure.id, class: figure.class, ...span }] : [];
		});
	const marked = blocks.map((block) =>
		block.kind === 'paragraph'
			? {
					...block,
					sentences: block.sentences.map((sentence) => ({
						...sentence,
						runs: [...(sentence.runs ?? []), ...runsOf(sentence.id)],
					})),
				}
			: block,
	);
	const words = new Map(
		blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences.map((s) => [s.id, s.text]) : [])),
	);
	const quoted = own.map((figure, index) => ({
		...figure,
		text: figure.span
			? (words.get(figures[index]?.sentence ?? '') ?? '').slice(figure.span.start, figure.span.end)
			: '',
	}));
	return { id, blocks: marked, figures: quoted };
}
