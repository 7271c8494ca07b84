import { cellAddress } from '#model/address';
import { ContentError, type Kept } from '#model/content-error';
import type { Edition, EditionBlock, Run, Wording } from '#model/edition';
import type { EditionId } from '#model/editions';
import type { Block, Note, Plan } from '#model/plan';
import type { ReasonedFix } from '#model/taiwan';
import type { Tags } from '#model/tags';
import type { TranslationState } from '#model/translation';
import { chineseFigures, englishFigures, withFigures } from './localise/localise-figures.ts';
import { type Marking, markSubjects } from './localise/mark-subjects.ts';
import { taiwanConverter } from './taiwan-converter.ts';

/** What the editions besides the source’s own are made with. */
export interface Lexicons {
	taiwan: Kept<{ fixes: readonly ReasonedFix[] }>;
	/** By address, with the file and line each entry stands at. */
	english: ReadonlyMap<string, { text: string; file: string; line: number }>;
	/** Whether a second reader has read these words against the source. */
	isRevised: (address: string, source: string, translation: string) => boolean;
	/** The titles of documents in English, which are set in italics. */
	titles: readonly string[];
	/** What is marked of terms and entities. */
	marking: Omit<Marking, 'terms' | 'entities'>;
}

/** What of the tags of a plan its editions show in the text. */
export type Tagged = Pick<Tags, 'figures' | 'terms' | 'entities'>;

/**
 * Give the plan its three editions: the Simplified as corrected, the Traditional converted once from whole paragraphs
 * so that every span keeps its place, the English looked up by address. What has no English stays empty.
 *
 * @throws ContentError where an English entry has an address the plan does not have, or a conversion changed a length or a figure
 * @example localise(plan, tags, lexicons).map(({ id }) => id) // => ['zh-hans', 'zh-hant', 'en']
 */
export function localise(plan: Plan, { figures, terms, entities }: Tagged, lexicons: Lexicons): Edition[] {
	const toTaiwan = taiwanConverter(lexicons.taiwan.fixes, lexicons.taiwan.file);
	const addresses = new Set([...plan.blocks.flatMap(addressesOf), ...figures.map(({ id }) => id)]);
	for (const [address, { file, line }] of lexicons.english) {
		if (addresses.has(address)) continue;
		throw new ContentError({
			file,
			line,
			found: `the address ${address}`,
			expected:
				'an address of the plan: a heading, a sentence (3.2.1.1.s4), a figure (3.2.1.1.f2), a table, or a cell (1.5.3.t1.r7.c2)',
			remedy: 'correct the address, or delete the entry',
		});
	}
	const editions = [
		withFigures(chineseEdition('zh-hans', plan, asWritten), figures, chineseFigures(plan, figures, asWritten)),
		withFigures(chineseEdition('zh-hant', plan, toTaiwan), figures, chineseFigures(plan, figures, toTaiwan)),
		withFigures(englishEdition(plan, lexicons), figures, englishFigures(figures, lexicons.english)),
	];
	return editions.map((edition) => markSubjects(edition, { ...lexicons.marking, terms, entities }));
}

function asWritten(text: string): string {
	return text;
}

/** Every address of a block that a translation may give words for. */
function addressesOf(block: Block): string[] {
	switch (block.kind) {
		case 'paragraph':
			return block.sentences.map(({ id }) => id);
		case 'table':
			return [block.id, ...block.rows.flatMap((row) => row.cells.map((_, index) => cellAddress(row, index)))];
		default:
			return [block.id];
	}
}

function chineseEdition(id: EditionId, plan: Plan, convert: (text: string) => string): Omit<Edition, 'figures'> {
	const wording = (text: string): Wording => ({ text: convert(text), untranslated: false });
	const noted = (notes: readonly Note[]): Note[] =>
		notes.map((note) => ({
			...note,
			source: convert(note.source),
			...(note.reading === undefined ? {} : { reading: convert(note.reading) }),
		}));
	const blocks = plan.blocks.map((block): EditionBlock => {
		switch (block.kind) {
			case 'heading':
				return { ...block, label: convert(block.label), title: wording(block.title), notes: noted(block.notes) };
			case 'box':
				return { ...block, title: wording(block.title) };
			case 'table':
				return {
					...block,
					caption: wording(block.caption),
					rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(wording), notes: noted(row.notes) })),
				};
			case 'paragraph': {
				const text = convert(block.text);
				const sentences = block.sentences.map((sentence) => ({
					...sentence,
					text: text.slice(sentence.start, sentence.end),
				}));
				return { ...block, text, sentences, notes: noted(block.notes) };
			}
		}
	});
	return { id, blocks };
}

function englishEdition(plan: Plan, { english: entries, isRevised, titles }: Lexicons): Omit<Edition, 'figures'> {
	const english = (address: string): string => entries.get(address)?.text ?? '';
	const stateOf = (address: string, source: string): TranslationState => {
		const translation = english(address);
		if (translation === '') return 'missing';
		return isRevised(address, source, translation) ? 'revised' : 'translated';
	};
	const wording = (address: string, text: string): Wording => {
		const translation = english(address);
		const needed = translation === '' && /\p{Script=Han}/u.test(text);
		return { text: translation === '' ? text : translation, untranslated: needed };
	};
	const blocks = plan.blocks.map((block): EditionBlock => {
		switch (block.kind) {
			case 'heading':
				return { ...block, label: '', title: wording(block.id, block.title) };
			case 'box':
				return { ...block, title: wording(block.id, block.title) };
			case 'table':
				return {
					...block,
					caption: wording(block.id, block.caption),
					rows: block.rows.map((row) => ({
						...row,
						cells: row.cells.map((cell, index) => wording(cellAddress(row, index), cell)),
					})),
				};
			case 'paragraph': {
				const sentences = block.sentences.map((sentence) => ({
					...sentence,
					text: english(sentence.id),
					runs: titleRuns(english(sentence.id), titles),
					translation: stateOf(sentence.id, block.text.slice(sentence.start, sentence.end)),
				}));
				const complete = sentences.every(({ text }) => text !== '');
				return { ...block, text: complete ? sentences.map(({ text }) => text).join(' ') : '', sentences };
			}
		}
	});
	return { id: 'en', blocks };
}

/** Where a text names the title of a document. */
function titleRuns(text: string, titles: readonly string[]): Run[] {
	return titles.flatMap((title) => {
		const start = text.indexOf(title);
		return start < 0 ? [] : [{ kind: 'title', start, end: start + title.length }];
	});
}
