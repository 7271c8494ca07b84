import { withoutQuotes } from './passage.ts';

const longest = 40;

/** A query as a heading can hold it, which has quotation marks of its own. @example headingOf('“digital economy”') // => 'digital economy' */
export function headingOf(query: string): string {
	const bare = withoutQuotes(query);
	const characters = Array.from(bare);
	return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : bare;
}
