import { columnOf } from '#model/downloads';
import { editionIds, inEvery, type Text } from '#model/editions';

/**
 * The cells of words that stand side by side in all editions.
 *
 * @example inEditions('unit', { 'zh-hans': '亿元', 'zh-hant': '億元', en: '100 million yuan' }) // => { unit_zh_hans: '亿元', … }
 */
export function inEditions(name: string, words: Text): Record<string, string> {
	return Object.fromEntries(editionIds.map((edition) => [columnOf(name, edition), words[edition]]));
}

/** Words in no edition. */
export const noWords = inEvery(() => '');

/** A list of addresses or words in one cell. @example listed(['1.1.0.2', '1.1.0.3']) // => '1.1.0.2 1.1.0.3' */
export function listed(items: readonly string[]): string {
	return items.join(' ');
}
