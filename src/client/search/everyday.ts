import type { EditionId } from '#model/editions';
import { type Folding, keyOf } from '#model/search-key';
import type { SearchSettings } from '#model/search-settings';
import { stemOf, wordsOf } from '#model/word-forms';

/** Words of the plan by everyday words, each by what its forms share. */
export type Everyday = ReadonlyMap<string, readonly string[]>;

/** The everyday words of an edition. */
export function everydayOf(edition: EditionId, { everyday }: SearchSettings, folding: Folding): Everyday {
	return new Map(
		Object.entries(everyday[edition] ?? {}).map(([typed, words]) => [formOf(typed, edition, folding), words] as const),
	);
}

/**
 * What all forms of an everyday word share.
 *
 * @example formOf('Jobs', 'en', new Map()) // => 'job'
 */
export function formOf(typed: string, edition: EditionId, folding: Folding): string {
	return edition === 'en' ? wordsOf(typed).map(stemOf).join(' ') : keyOf(typed, folding).characters.join('');
}
