import { type CollectionEntry, type CollectionKey, getEntry } from 'astro:content';

/**
 * Load a collection that is one file.
 *
 * @example await loadWhole('themes', 'content/themes.yaml')
 * @throws Error when the file is missing
 */
export async function loadWhole<Name extends CollectionKey>(
	name: Name,
	file: string,
): Promise<CollectionEntry<Name>['data']> {
	const entry = await getEntry(name, 'whole');
	if (!entry) throw new Error(`${file} is missing${file.includes('editions') ? ': run npm run content' : ''}`);
	return entry.data;
}
