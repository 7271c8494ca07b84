import type { Edition, EditionBlock, Wording } from '#model/edition';
import { editionIds, type EditionId, type Text } from '#model/editions';
import type { Note, Plan } from '#model/plan';
import type { FigureData } from '#model/figure-data';
import type { Measures } from '#model/measures';
import type { PlanData } from '#model/plan-data';
import type { Tags } from '#model/tags';
import { figureData, indicatorData } from './tag-data.ts';

/** What the data file says of itself and of the source. */
export type Colophon = Pick<PlanData, 'version' | 'licence' | 'title' | 'source'>;

/**
 * Gather the editions into the one data file, every wording beside its counterparts. A missing translation is empty.
 *
 * @param editions one for each of the editions, with the blocks of `plan` in the same order
 */
export function planData(
	{ blocks }: Plan,
	tags: Tags,
	editions: readonly Edition[],
	measures: Measures,
	colophon: Colophon,
): PlanData {
	const every = <Kind extends EditionBlock['kind'], Datum>(
		kind: Kind,
		write: (versions: Versions<Kind>) => Datum,
	): Datum[] => blocks.flatMap((block, index) => (block.kind === kind ? [write(versionsOf(editions, index))] : []));
	const figures = Map.groupBy(figureData(tags, editions, measures), ({ id }) => id.replace(/\.f\d+$/u, ''));
	const tables = every('table', tableDatum);
	return {
		schema: 1,
		...colophon,
		headings: every('heading', headingDatum),
		paragraphs: every('paragraph', (versions) =>
			paragraphDatum(versions, tags, figures.get(versions['zh-hans'].id) ?? []),
		),
		tables,
		indicators: indicatorData(tags, tables),
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
	{ commitments }: Tags,
	figures: FigureData[],
): PlanData['paragraphs'][number] {
	const source = versions['zh-hans'];
	return {
		id: source.id,
		text: text(versions, (version) => version.text),
		...placeOf(source),
		sentences: source.sentences.map(({ id, role }, index) => ({
			id,
			role,
			text: text(versions, ({ sentences }) => sentences[index]?.text ?? ''),
			translation: versions.en.sentences[index]?.translation ?? 'missing',
			commitment: commitments.get(id) ?? { grade: null, words: [] },
		})),
		notes: notesOf(versions),
		themes: [],
		figures,
		entities: [],
		related: [],
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
			notes: notesOf(byEdition((edition) => ({ notes: versions[edition].rows[at]?.notes ?? [] }))),
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
	return byEdition((edition) => pick(versions[edition]));
}

function wording<Version>(versions: Record<EditionId, Version>, pick: (version: Version) => Wording | undefined): Text {
	return text(versions, (version) => {
		const picked = pick(version);
		return picked === undefined || picked.untranslated ? '' : picked.text;
	});
}

function byEdition<Value>(make: (edition: EditionId) => Value): Record<EditionId, Value> {
	return Object.fromEntries(editionIds.map((edition) => [edition, make(edition)])) as Record<EditionId, Value>;
}
