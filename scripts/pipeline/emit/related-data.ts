import { type EditionId, inEvery, type Text } from '#model/editions';
import type { Related, RelatedRules } from '#model/related';

/** How what two paragraphs share is called in every edition, by its id: an entity, a theme, the address of a row. */
export type Names = ReadonlyMap<string, Text>;

// More would not fit on a line of the margin.
const mostWords = 2;
const between: Text = { 'zh-hans': '、', 'zh-hant': '、', en: ', ' };

/**
 * Put the reason why one paragraph leads to another into the words of every edition.
 *
 * @param convert from Simplified to the Traditional of this edition, for words of the text
 * @example reasonOf({ kind: 'place', words: ['liuwan'] }, rules, names, convert).en // => 'Same place: Liuwan'
 */
export function reasonOf(
	{ kind, words }: Related['reason'],
	{ reasons }: RelatedRules,
	names: Names,
	convert: (text: string) => string,
): Text {
	const wording = reasons.find((reason) => reason.kind === kind)?.wording;
	const shown = words.slice(0, mostWords).map((word) => names.get(word) ?? wordsOfText(word, convert));
	const write = (edition: EditionId): string =>
		(wording?.[edition] ?? '{words}').replace('{words}', shown.map((word) => word[edition]).join(between[edition]));
	return inEvery(write);
}

/** Words of the Chinese text itself, which stay Chinese in English. */
function wordsOfText(words: string, convert: (text: string) => string): Text {
	return { 'zh-hans': words, 'zh-hant': convert(words), en: words };
}
