// Mandarin, however its tag is written; Hong Kong’s and Macao’s Chinese is Cantonese, and “latn” reads pinyin alone.
const mandarin = /^(?:zh|cmn)\b(?!.*\b(?:hk|mo|yue|nan|hak|wuu|latn)\b)/iu;
const english = /^en\b/iu;

/**
 * Whether a voice reads the language of an edition. Android writes the tags of its voices with underscores.
 *
 * @example speaks('zh_CN', 'zh-Hant-TW') // => true
 * @example speaks('zh-HK', 'zh-Hant-TW') // => false
 */
export function speaks(voice: string, lang: string): boolean {
	return (lang.startsWith('en') ? english : mandarin).test(voice.replaceAll('_', '-'));
}
