import type { EditionId } from '#model/editions';
import type { SiteManifest } from '#model/manifest';
import { normalised } from '#model/normalise';
import { pageOf, type PagePath } from '../../i18n/paths.ts';
import { sha256 } from '../sha256.ts';
import { wordsOf } from '../words-of.ts';

/** What a page was found to be, by the addresses of its paragraphs. */
export interface Verdict {
	agree: string[];
	differ: string[];
	/** Published for this page and not on it. */
	missing: string[];
	/** On the page and not published. */
	added: string[];
}

/**
 * Compare every paragraph of a page with what was published.
 *
 * @param page what holds the paragraphs, as the reader sees them
 * @param path of the page below its edition; 'all/' has every paragraph
 * @throws TypeError where the browser computes no hashes
 * @example await checkPage(document, { edition: 'en', path: '3/2/' }, manifest) // => { agree: ['3.2.1.1', …], differ: [], … }
 */
export async function checkPage(
	page: ParentNode,
	{ edition, path }: { edition: EditionId; path: PagePath },
	{ paragraphs }: Pick<SiteManifest, 'paragraphs'>,
): Promise<Verdict> {
	const published = new Map(
		paragraphs
			.filter(({ id }) => path === 'all/' || pageOf(id) === path)
			.map(({ id, sha256 }) => [id, sha256[edition]]),
	);
	const verdict: Verdict = { agree: [], differ: [], missing: [], added: [] };
	for (const place of page.querySelectorAll('.text[id]')) {
		const expected = published.get(place.id);
		published.delete(place.id);
		if (expected === undefined) verdict.added.push(place.id);
		else if ((await sha256(normalised(wordsOf(place)))) === expected) verdict.agree.push(place.id);
		else verdict.differ.push(place.id);
	}
	verdict.missing = [...published.keys()];
	return verdict;
}

/** Whether nothing on the page is other than published. */
export function agrees({ differ, missing, added }: Verdict): boolean {
	return differ.length + missing.length + added.length === 0;
}
