import type { EditionId } from '#model/editions';
import { type Folding, keyOf } from '#model/search-key';
import type { SitePages } from '#model/site-pages';
import { stemOf } from '#model/word-forms';
import { editionPath } from '../../i18n/paths.ts';
import { element } from '../element.ts';
import { withoutQuotes } from './passage.ts';

/** A page of the site whose name matches a query. */
export interface FoundPage {
	path: string;
	name: string;
	/** What pages of its kind are called. */
	label: string;
}

const mostPages = 5;
const latinWord = /[\p{Script=Latin}\d]+/gu;
const article = /^(?:an?|the) /u;

/**
 * Fetch the pages of an edition.
 *
 * @returns none where they do not come: the search goes on without them
 */
export async function openPages(edition: EditionId): Promise<SitePages[]> {
	try {
		const response = await fetch(editionPath(edition, 'pages.json'));
		if (!response.ok) throw new Error(`the pages of the site could not be fetched (${response.status})`);
		return (await response.json()) as SitePages[];
	} catch (error) {
		console.error(error);
		return [];
	}
}

/**
 * The pages whose name matches a query, at most five: first those of that name, then those whose name holds the query,
 * then those whose name the query holds; of alike ones the shorter name first.
 *
 * @example pagesFor([{ label: 'Places', pages: [['places/liuwan/', 'Liuwan', '六湾']] }], '六湾', new Map())
 * // => [{ path: 'places/liuwan/', name: 'Liuwan', label: 'Places' }]
 */
export function pagesFor(groups: readonly SitePages[], query: string, folding: Folding): FoundPage[] {
	const asked = formsOf(withoutQuotes(query), folding);
	return groups
		.flatMap(({ label, pages }) =>
			pages.map(([path, name, ...others]) => ({ path, name, label, rank: rankOf(asked, name, others, folding) })),
		)
		.filter(({ rank }) => rank < noMatch)
		.toSorted((a, b) => a.rank - b.rank || (a.rank < 2 ? 0 : a.name.length - b.name.length))
		.slice(0, mostPages)
		.map(({ path, name, label }) => ({ path, name, label }));
}

/** Draw the pages, each a link with what it is. */
export function drawPages(pages: readonly FoundPage[], edition: EditionId): HTMLLIElement[] {
	return pages.map(({ path, name, label }) => {
		const link = element('a', '', name);
		link.href = editionPath(edition, path);
		return element('li', '', link, ' ', element('small', '', label));
	});
}

interface Forms {
	/** The folded key. */
	key: string;
	/** The stems of its Latin words, each after a space, and a space at the end. */
	stems: string;
	isHan: boolean;
}

const noMatch = 4;

function rankOf(asked: Forms, name: string, others: readonly string[], folding: Folding): number {
	const own = formsOf(name, folding);
	if (asked.key === '') return noMatch;
	if (own.key === asked.key || (!own.isHan && own.stems === asked.stems)) return 0;
	if (others.some((other) => formsOf(other, folding).key === asked.key)) return 1;
	if (holds(own, asked)) return 2;
	return holds(asked, own) ? 3 : noMatch;
}

/** Whether words hold others: two or more Han characters, or whole Latin words. */
function holds(whole: Forms, part: Forms): boolean {
	if (part.isHan) return Array.from(part.key).length >= 2 && whole.key.includes(part.key);
	return part.stems.trim().length >= 2 && whole.stems.includes(part.stems);
}

function formsOf(words: string, folding: Folding): Forms {
	const bare = words.trim().normalize('NFKC').toLowerCase().replace(article, '');
	const stems = Array.from(bare.matchAll(latinWord), ([word]) => stemOf(word)).filter(Boolean);
	return {
		key: keyOf(bare, folding).characters.join(''),
		stems: stems.length === 0 ? '' : ` ${stems.join(' ')} `,
		isHan: /\p{Script=Han}/u.test(bare),
	};
}
