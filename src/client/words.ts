import { editionOf } from '../i18n/current.ts';
import { fill } from '../i18n/fill.ts';
import { editionPath } from '../i18n/paths.ts';
import type { Translate } from '../i18n/strings.ts';

let words: Promise<Translate> | undefined;

/**
 * Fetch the words of what is shown on demand, in the edition of the page: once, and again after a failed attempt.
 *
 * @throws Error when they cannot be fetched
 * @example (await loadWords())('verify.differ', { places: '3.2.1.1' })
 */
export async function loadWords(): Promise<Translate> {
	words ??= fetchWords();
	try {
		return await words;
	} catch (error) {
		words = undefined;
		throw error;
	}
}

async function fetchWords(): Promise<Translate> {
	const path = editionPath(editionOf(new URL(location.href)), 'words.json');
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	const found = (await response.json()) as Record<string, string>;
	return (key, values = {}) => fill(found[key] ?? key, values);
}
