import { wordsOf } from '#model/word-forms';

// Words that say nothing of what is searched for.
const english = new Set(
	(
		'a about above after all also am an and any are as at be because been before being between both but by can could ' +
		'did do does each for from get had has have he her his how i if in into is it its just me more most my no not of ' +
		'off on one only or our out over own she should so some such than that the their them then there these they this ' +
		'those through to too under up us very was we were what when where which while who whom why will with would you your'
	).split(' '),
);
const chinese = /^[的了吗嗎呢吧么麼]|[了吗嗎呢吧么麼]$/u;
const punctuation = /^[\p{P}\s]|[\p{P}\s]$/u;

/**
 * Whether a part of a query is worth offering: it neither begins nor ends with a word that says nothing.
 *
 * @example tellsSomething('bind the') // => false
 */
export function tellsSomething(words: string): boolean {
	if (punctuation.test(words) || chinese.test(words)) return false;
	const all = wordsOf(words.toLowerCase());
	return !english.has(all[0] ?? '') && !english.has(all.at(-1) ?? '');
}
