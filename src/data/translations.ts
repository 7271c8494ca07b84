import { editionIds, editions, type Text } from '#model/editions';

/**
 * What a descriptor says in English, in the other languages: the standard has one language, and lets a publisher add to it.
 *
 * @example translationsOf({ title: { 'zh-hans': '数据', 'zh-hant': '資料', en: 'Data' } })
 * // => { 'zh-Hans': { title: '数据' }, 'zh-Hant-TW': { title: '資料' } }
 */
export function translationsOf(words: Readonly<Record<string, Text>>): Record<string, Record<string, string>> {
	const others = editionIds.filter((edition) => edition !== 'en');
	return Object.fromEntries(
		others.map((edition) => [
			editions[edition].lang,
			Object.fromEntries(Object.entries(words).map(([name, text]) => [name, text[edition]])),
		]),
	);
}
