import { type EditionId, editionIds } from '#model/editions';

/** The edition a page belongs to, by its path. @example editionOf(new URL('https://example.org/en/3/2/')) // => 'en' */
export function editionOf({ pathname }: URL): EditionId {
	const segments = pathname.split('/');
	return editionIds.find((id) => segments.includes(id)) ?? 'zh-hans';
}
