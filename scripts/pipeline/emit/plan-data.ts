import { paragraphOf } from '#model/address';
import type { Edition, EditionBlock, Wording } from '#model/edition';
import { type EditionId, inEvery, type Text } from '#model/editions';
import type { Note, Plan } from '#model/plan';
import type { Measures } from '#model/measures';
import type { PlanData } from '#model/plan-data';
import type { RelatedRules } from '#model/related';
import type { Tags } from '#model/tags';
import { type Names, reasonOf } from './related-data.ts';
import { figureData, indicatorData } from './tag-data.ts';

/** What the data file says of itself and of the source. */
export type Colophon = Pick<PlanData, 'version' | 'licence' | 'title' | 'source'>;

/** The words that the data are written with. */
export interface DataWords {
	measures: Measures;
	related: RelatedRules;
	/** The names of entities and themes, by their ids. */
	names: Names;
	/** From Simplified to the Traditional of this edition. */
	convert: (text: string) => string;
}

/**
 * Gather the editions into the one data file, every wording beside its counterparts. A missing translation is empty.
 *
 * @param editions one for each of the editions, with the blocks of `plan` in the same order
 */
export function planData(
	{ blocks }: Plan,
	tags: Tags,
	editions: readonly Edition[],
	words: DataWords,
	colophon: Colophon,
): PlanData {
	const every = <Kind extends EditionBlock['kind'], Datum>(
		kind: Kind,
		write: (versions: Versions<Kind>) => Datum,
	): Datum[] => blocks.flatMap((block, index) => (block.kind === kind ? [write(versionsOf(editions, index))] : []));
	const figures = Map.groupBy(figureData(tags, editions, words.measures), ({ id }) => paragraphOf(id));
	const tables = every('table', tableDatum);
	const indicators = indicatorData(tags, tables);
	const names = new Map([...words.names, ...indicators.map(({ id, name }) => [id, name] as const)]);
	const relatedTo = (id: string): PlanData['paragraphs'][number]['related'] =>
		(tags.related.get(id) ?? []).map((link) => ({
			id: link.id,
			reason: reasonOf(link.reason, words.related, names, words.convert),
		}));
	return {
		schema: 1,
		...colophon,
		headings: every('heading', headingDatum),
		paragraphs: every('paragraph', (versions) =>
			paragraphDatum(versions, tags, {
				figures: figures.get(versions['zh-hans'].id) ?? [],
				related: relatedTo(versions['zh-hans'].id),
			}),
		),
		tables,
		indicators,
		doors: [...tags.doors],
		findings: [...tags.findings],
	};
}

/** The same block in each edition. */
type Versions<Kind extends EditionBlock['kind']> = Record<EditionId, Extract<EditionBlock, { kind: Kind }>>;

function versionsOf<Kind extends EditionBlock['kind']>(editions: readonly Edition[], index: number): Versions<Kind> {
	return Object.fromEntries(editions.map(({ id, blocks }) => [id, blocks[index]])) as Versions<Kind>;
}

function headingDatum(versions: Versions<'heading'>): PlanData['headings'][number] {
	const { id, level } = versions['zh-hans'];
	return {
		id,
		level,
		title: wording(versions, ({ title }) => title),
		...placeOf(versions['zh-hans']),
		notes: notesOf(versions),
	};
}

function paragraphDatum(
	versions: Versions<'paragraph'>,
	{ commitments, themes, entities, terms }: Tags,
	found: Pick<PlanData['paragraphs'][number], 'figures' | 'related'>,
): PlanData['paragraphs'][number] {
	const source = versions['zh-hans'];
	return {
		id: source.id,
		text: text(versions, (version) => version.text),
		...placeOf(source),
		...(source.pageBreaks ? { pageBreaks: source.pageBreaks } : {}),
		sentences: source.sentences.map(({ id, role }, index) => ({
			id,
			role,
			text: text(versions, ({ sentences }) => sentences[index]?.text ?? ''),
			translation: versions.en.sentences[index]?.translation ?? 'missing',
			commitment: commitments.get(id) ?? { grade: null, words: [] },
		})),
		notes: notesOf(versions),
		themes: [...(themes.get(source.id) ?? [])],
		entities: [...(entities.get(source.id) ?? [])],
		terms: [...(terms.get(source.id) ?? [])],
		...found,
	};
}

function tableDatum(versions: Versions<'table'>): PlanData['tables'][number] {
	const source = versions['zh-hans'];
	return {
		id: source.id,
		caption: wording(versions, ({ caption }) => caption),
		...placeOf(source),
		rows: source.rows.map(({ id, cells }, at) => ({
			id,
			cells: cells.map((_, index) => wording(versions, ({ rows }) => rows[at]?.cells[index])),
			notes: notesOf(inEvery((edition) => ({ notes: versions[edition].rows[at]?.notes ?? [] }))),
		})),
	};
}

function notesOf(versions: Record<EditionId, { notes: readonly Note[] }>): PlanData['paragraphs'][number]['notes'] {
	return versions['zh-hans'].notes.map(({ kind, start, end, reading, reason }, index) => ({
		kind,
		start,
		end,
		source: text(versions, ({ notes }) => notes[index]?.source ?? ''),
		...(reading === undefined ? {} : { reading: text(versions, ({ notes }) => notes[index]?.reading ?? '') }),
		reason,
	}));
}

function placeOf(block: EditionBlock): { sourceLines: [number, number]; printedPages?: [number, number] } {
	return { sourceLines: block.lines, ...(block.pages ? { printedPages: block.pages } : {}) };
}

function text<Version>(versions: Record<EditionId, Version>, pick: (version: Version) => string): Text {
	return inEvery((edition) => pick(versions[edition]));
}

function wording<Version>(versions: Record<EditionId, Version>, pick: (version: Version) => Wording | undefined): Text {
	return text(versions, (version) => {
		const picked = pick(version);
		return picked === undefined || picked.untranslated ? '' : picked.text;
	});
}
