import { type EditionId, editionIds, editions } from '#model/editions';
import type { EverydayWords } from '#model/everyday-words';
import type { PlanData } from '#model/plan-data';
import { facetNames } from '#model/search-facets';
import { bigrams, type Folding, keyOf, learnFolding } from '#model/search-key';
import type { SearchSettings } from '#model/search-settings';
import { type SearchRecord, searchRecords } from './records.ts';
import { strictEngine } from './strict-engine.ts';

// Chunks of this weight cost a query about 4 kB; Pagefind reads it when its service starts.
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '1000';

// Closes every record, so that its last character too begins a pair.
const endMark = '¦';

/** The files of the search: one Pagefind bundle for each script, and what the page needs to fold a query. */
export type SearchFiles = Map<string, Uint8Array>;

/** What editors keep for search. */
export interface SearchWords {
	variants: readonly string[];
	carry: SearchSettings['carry'];
	everyday?: EverydayWords;
	/** Those that are published. */
	editions?: readonly EditionId[];
}

/**
 * Index the editions for search: a Pagefind bundle of folded pairs of characters for each Chinese script, and one of
 * words and their forms for English.
 *
 * @param words `variants` are groups of characters that count as one, besides what the editions show
 * @throws Error where Pagefind reports one, or an edition has nothing to index
 */
export async function searchFiles(
	data: PlanData,
	{ variants, carry, everyday = {}, editions: published = editionIds }: SearchWords,
): Promise<SearchFiles> {
	const folding = learnFolding(
		data.paragraphs.map(({ text }) => [text['zh-hans'], text['zh-hant']] as const),
		variants,
	);
	const files: SearchFiles = new Map();
	const add = (name: string, content: Uint8Array): void => void files.set(name, content);
	for (const edition of published) {
		for (const [path, content] of await bundle(searchRecords(data, edition), folding, edition))
			add(`${edition}/${path}`, content);
	}
	const settings: SearchSettings = { ...settingsOf(data, folding, published), carry, everyday };
	add('settings.json', new TextEncoder().encode(JSON.stringify(settings)));
	return files;
}

async function bundle(records: readonly SearchRecord[], folding: Folding, edition: EditionId): Promise<SearchFiles> {
	if (records.length === 0) throw new Error(`${edition} has nothing to index`);
	const { createIndex } = await import('pagefind');
	const byWords = editions[edition].script === 'latn';
	const keys = records.map(({ text }) => [...keyOf(text, folding).characters, endMark]);
	const marks = new Set(keys.flat().filter((character) => !/[\p{L}\p{N}]/u.test(character)));
	const language = byWords ? editions[edition].lang : 'mul';
	const { index, errors } = await createIndex({
		forceLanguage: language,
		...(byWords ? {} : { includeCharacters: [...marks].join('') }),
	});
	if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
	for (const [place, record] of records.entries()) {
		const words = byWords ? record.text : bigrams(keys[place] ?? []);
		const { errors: faults } = await index.addHTMLFile({
			url: record.address,
			content: document(record, place, language, words),
		});
		if (faults.length > 0) throw new Error(`Pagefind on ${record.address}: ${faults.join('; ')}`);
	}
	const { files, errors: faults } = await index.getFiles();
	if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
	await index.deleteIndex();
	return new Map(
		files
			.filter(({ path }) => isNeeded(path, byWords ? 'en' : 'unknown'))
			.map(({ path, content }) => [path, path === 'pagefind.js' ? strict(content) : content]),
	);
}

function strict(engine: Uint8Array): Uint8Array {
	return new TextEncoder().encode(strictEngine(new TextDecoder().decode(engine)));
}

/** Pagefind also writes its own interface, which no page of ours loads. */
function isNeeded(path: string, wasm: string): boolean {
	if (path.startsWith('wasm.')) return path.startsWith(`wasm.${wasm}.`);
	return !/^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)/u.test(path);
}

/** A record as Pagefind reads it: its words, and the text, its sentences and its cells in anchors, which are not indexed. */
function document(
	{ kind, facets, text, sentences, cells }: SearchRecord,
	place: number,
	language: string,
	words: string,
): string {
	const filters = facetNames.flatMap((name) =>
		facets[name].map((value) => `<i data-pagefind-filter="${name}:${value}"></i>`),
	);
	const row = cells ? ` <a id="cells" data-pagefind-title="${escape(JSON.stringify(cells))}"></a>` : '';
	const weight = kind === 'heading' ? ' data-pagefind-weight="5"' : '';
	return (
		`<html lang="${language}"><body>${filters.join('')}<i data-pagefind-sort="place:${place}"></i>` +
		`<a id="text" data-pagefind-title="${escape(text)}"></a> <a id="sentences" data-pagefind-title="${sentences.join(' ')}"></a>${row} ` +
		`<p${weight}>${escape(words)}</p></body></html>`
	);
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function settingsOf(
	data: PlanData,
	folding: Folding,
	published: readonly EditionId[],
): Omit<SearchSettings, 'carry' | 'everyday'> {
	const { headings, paragraphs, tables } = data;
	const seconds = new Set(paragraphs.flatMap(({ text }) => keyOf(text['zh-hans'], folding).characters));
	const ordered = [...seconds, endMark].toSorted();
	return {
		...(published.length < editionIds.length ? { editions: published } : {}),
		folding: [...folding].flat().join(''),
		pivots: ordered.filter((_, index) => index % 20 === 0 || index === ordered.length - 1).join(''),
		addresses: [...headings, ...paragraphs, ...tables, ...tables.flatMap(({ rows }) => rows)].map(({ id }) => id),
	};
}

/** Stop Pagefind’s service, once all is indexed. */
export async function closeSearch(): Promise<void> {
	const { close } = await import('pagefind');
	await close();
}
