import type { EditionId } from '#model/editions';
import type { SiteManifest } from '#model/manifest';
import { pageOf, type PagePath } from '../../i18n/paths.ts';
import { sha256 } from '../sha256.ts';
import { partsOf } from './parts-of.ts';

/** What a page was found to be, by the addresses of its paragraphs, headings and rows. */
export interface Verdict {
	agree: string[];
	differ: string[];
	/** Published for this page and not on it. */
	missing: string[];
	/** On the page and not published. */
	added: string[];
	/** Paragraphs and rows that stand below one that they should stand above. */
	moved: string[];
}

type Published = Pick<SiteManifest, 'paragraphs' | 'headings' | 'rows'>;

/** How many parts of the text were published. */
export function sizeOf({ paragraphs, headings, rows }: Published): number {
	return paragraphs.length + headings.length + rows.length;
}

/**
 * Compare every paragraph, heading and row of a page with what was published.
 *
 * @param page what holds them, as the reader sees them
 * @param path of the page below its edition; 'all/' has every part
 * @throws TypeError where the browser computes no hashes
 * @example await checkPage(document, { edition: 'en', path: '3/2/' }, manifest) // => { agree: ['3.2.1.1', …], differ: [], … }
 */
export async function checkPage(
	page: ParentNode,
	{ edition, path }: { edition: EditionId; path: PagePath },
	{ paragraphs, headings, rows }: Published,
): Promise<Verdict> {
	const published = new Map(
		[...paragraphs, ...headings, ...rows]
			.filter(({ id }) => path === 'all/' || pageOf(id) === path)
			.map(({ id, sha256 }) => [id, sha256[edition]]),
	);
	// What is not translated has no words of its own to compare.
	const nothing = await sha256('');
	const parts = partsOf(page);
	const onPage = parts.map(([id]) => id);
	const moved = [paragraphs, rows].flatMap((ordered) => outOfOrder(onPage, ordered));
	const verdict: Verdict = { agree: [], differ: [], missing: [], added: [], moved };
	for (const [id, text] of parts) {
		const expected = published.get(id);
		published.delete(id);
		if (expected === nothing) continue;
		if (expected === undefined) verdict.added.push(id);
		else if ((await sha256(text)) === expected) verdict.agree.push(id);
		else verdict.differ.push(id);
	}
	verdict.missing = [...published].flatMap(([id, hash]) => (hash === nothing ? [] : [id]));
	return verdict;
}

/** Whether nothing on the page is other than published. */
export function agrees({ differ, missing, added, moved }: Verdict): boolean {
	return differ.length + missing.length + added.length + moved.length === 0;
}

/** @example outOfOrder(['1.1.1.2', '1.1.1.1'], [{ id: '1.1.1.1' }, { id: '1.1.1.2' }]) // => ['1.1.1.1'] */
function outOfOrder(found: readonly string[], ordered: readonly { id: string }[]): string[] {
	const places = new Map(ordered.map(({ id }, place) => [id, place]));
	let last = -1;
	return found.filter((id) => {
		const place = places.get(id) ?? last;
		if (place < last) return true;
		last = place;
		return false;
	});
}
