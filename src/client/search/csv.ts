import type { HitText } from './pagefind-index.ts';
import { extracts } from './extract.ts';

/** A byte order mark, by which spreadsheet programs know the file is UTF-8. */
const mark = '\uFEFF';

/**
 * Write hits as CSV: a row for each sentence that holds the words, with its address, link and citation.
 *
 * @param cite the citation of an address
 * @param linkTo the whole URL of an address
 */
export function hitsAsCsv(
	hits: readonly HitText[],
	cite: (address: string) => string,
	linkTo: (address: string) => string,
): string {
	const rows = hits.flatMap((hit) =>
		extracts(hit).map(({ address, start, end, matches }) => [
			address,
			hit.text.slice(start, end),
			String(matches.length),
			cite(address),
			linkTo(address),
		]),
	);
	return (
		mark +
		[['address', 'text', 'matches', 'citation', 'url'], ...rows]
			.map((cells) => `${cells.map(quoted).join(',')}\r\n`)
			.join('')
	);
}

// What spreadsheet programs take for the beginning of a formula. An apostrophe makes it text.
const formula = /^[=+\-@＝＋－＠\t\r\n]/u;

function quoted(cell: string): string {
	return `"${cell.replace(formula, "'$&").replaceAll('"', '""')}"`;
}

/**
 * The name of the file of a query’s hits: its words, and nothing that a name cannot hold.
 *
 * @example csvName('“茉莉花茶” ../') // => '茉莉花茶.csv'
 */
export function csvName(query: string): string {
	const words = query.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? 'hits';
	return `${Array.from(words).slice(0, 20).join('')}.csv`;
}

/** Hand a text to the reader as a file. */
export function download(name: string, content: string, type: string): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	URL.revokeObjectURL(url);
}
