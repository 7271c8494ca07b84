import { type EditionId, editionIds } from '#model/editions';
import { sitePath } from './paths.ts';

/** The edition a page belongs to, by its path. @example editionOf(new URL('https://example.org/en/3/2/')) // => 'en' */
export function editionOf({ pathname }: Pick<URL, 'pathname'>): EditionId {
	const [first] = pathname.slice(sitePath('').length).split('/');
	return editionIds.find((id) => id === first) ?? 'zh-hans';
}
