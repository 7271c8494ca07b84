import { chapterOf, sectionOf } from '#model/address';
import type { EditionId } from '#model/editions';

/** The path of a page below an edition: '' for its home, '3/2/' for a section, 'search/'. */
export type PagePath = string;

/** A path of the site, below where it is published. @example sitePath('data/plan.json') // => '/data/plan.json' */
export function sitePath(path: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}/${path}`;
}

/** @example editionPath('en', 'search/') // => '/en/search/' */
export function editionPath(edition: EditionId, page: PagePath = ''): string {
	return sitePath(`${edition}/${page}`);
}

/** The page an address stands on. @example pageOf('3.2.1.1.s4') // => '3/2/' */
export function pageOf(address: string): PagePath {
	const section = sectionOf(address);
	return section === 0 ? `${chapterOf(address)}/` : `${chapterOf(address)}/${section}/`;
}

/** The path to an address, with its anchor. @example addressPath('en', '3.2.1.1') // => '/en/3/2/#3.2.1.1' */
export function addressPath(edition: EditionId, address: string): string {
	return `${editionPath(edition, pageOf(address))}#${address}`;
}

/**
 * The path to an entity: to its page where it is a place of the gazetteer, or to its entry in the index.
 *
 * @example entityPath('en', { id: 'liuwan', gazetteer: true }) // => '/en/places/liuwan/'
 */
export function entityPath(edition: EditionId, { id, gazetteer }: { id: string; gazetteer: boolean }): string {
	return gazetteer ? editionPath(edition, `places/${id}/`) : indexPath(edition, id);
}

/** The path to an entry of the index. @example indexPath('en', 'reed-park') // => '/en/index/#reed-park' */
export function indexPath(edition: EditionId, id: string): string {
	return `${editionPath(edition, 'index/')}#${id}`;
}
