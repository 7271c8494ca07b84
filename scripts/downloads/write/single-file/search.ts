import { keyOf } from '#model/search-key';

/** What can be found: a sentence, heading or row in every edition. */
export interface ReaderRecord {
	address: string;
	texts: { edition: string; text: string; key: string }[];
}

/** An address where a query stands, with the text in the edition in view first, then in those that hold the query. */
export interface Hit {
	address: string;
	texts: { edition: string; text: string }[];
}

const found = ':is(.s, h2, h3, h4, h5, tr, caption):not(.notes-title)';

/** Gather what can be found from the articles of the editions, by its address, in the order of the text. */
export function recordsOf(articles: readonly HTMLElement[]): ReaderRecord[] {
	const records = new Map<string, ReaderRecord>();
	for (const article of articles) {
		const edition = article.dataset['edition'] ?? '';
		for (const element of article.querySelectorAll<HTMLElement>(found)) {
			const id = element.id || (element.parentElement?.id ?? '');
			const address = id.slice(edition.length + 1);
			const text = wordsOf(element);
			const record = records.get(address) ?? { address, texts: [] };
			record.texts.push({ edition, text, key: fold(text) });
			records.set(address, record);
		}
	}
	return [...records.values()];
}

/** The words of an element without the numbers of its notes; cells parted by spaces. */
function wordsOf(element: HTMLElement): string {
	const copy = element.cloneNode(true) as HTMLElement;
	for (const mark of copy.querySelectorAll('.ref')) mark.remove();
	const cells = [...copy.querySelectorAll('th, td')];
	return cells.length > 0 ? cells.map(({ textContent }) => textContent).join(' ') : copy.textContent;
}

/**
 * The records that hold a query in any edition, or lie at the address it gives.
 *
 * @param edition the one in view
 * @example searchRecords(records, '養老', 'en') // => [{ address: '6.3.1.1.s1', texts: [{ edition: 'en', … }, { edition: 'zh-hant', … }] }]
 */
export function searchRecords(records: readonly ReaderRecord[], query: string, edition: string): Hit[] {
	const key = fold(query);
	if (key === '') return [];
	return records.flatMap(({ address, texts }) => {
		const holding = texts.filter((text) => text.key.includes(key));
		const isAt = address === query || address.startsWith(`${query}.`);
		if (holding.length === 0 && !isAt) return [];
		const [own] = texts.filter((text) => text.edition === edition);
		const others = own && holding.includes(own) ? [] : holding.slice(0, 1);
		return [{ address, texts: [...(own ? [own] : []), ...others] }];
	});
}

function fold(text: string): string {
	return keyOf(text, new Map()).characters.join('');
}
