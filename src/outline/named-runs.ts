import type { EditionId } from '#model/editions';
import type { PlanData } from '#model/plan-data';

/** A run of a sentence, and whether it is a name looked for. */
export interface NamedRun {
	words: string;
	named: boolean;
}

type Paragraph = Pick<PlanData['paragraphs'][number], 'sentences' | 'entities'>;

/**
 * Cut the sentences of a paragraph at the names of some entities: where the data places them in Chinese, and where the
 * translation has their English name.
 *
 * @param names the name of each entity in the edition, by its id
 * @example namedRuns(paragraph, new Map([['liuwan', '柳湾']]), 'zh-hans')[0]?.runs // => [{ words: '保护', named: false }, { words: '柳湾', named: true }, …]
 */
export function namedRuns(
	{ sentences, entities }: Paragraph,
	names: ReadonlyMap<string, string>,
	edition: EditionId,
): { id: string; runs: NamedRun[] }[] {
	const wanted = entities.filter(({ id }) => names.has(id));
	let from = 0;
	return sentences.map(({ id, text }) => {
		const start = from;
		from += text['zh-hans'].length;
		const within = wanted.filter((span) => span.start >= start && span.end <= from);
		const spans =
			edition === 'en'
				? within.flatMap((span) => spanOf(text.en, names.get(span.id) ?? ''))
				: within.map((span) => ({ start: span.start - start, end: span.end - start }));
		return { id, runs: cutAt(text[edition], spans) };
	});
}

interface Span {
	start: number;
	end: number;
}

function spanOf(text: string, name: string): Span[] {
	const start = text.toLowerCase().indexOf(name.toLowerCase());
	return start < 0 ? [] : [{ start, end: start + name.length }];
}

function cutAt(text: string, spans: readonly Span[]): NamedRun[] {
	const runs: NamedRun[] = [];
	let from = 0;
	for (const { start, end } of spans.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
		if (start < from) continue;
		if (start > from) runs.push({ words: text.slice(from, start), named: false });
		runs.push({ words: text.slice(start, end), named: true });
		from = end;
	}
	if (from < text.length) runs.push({ words: text.slice(from), named: false });
	return runs;
}
