import { word } from './word.ts';

/** The words of the glossary and Taiwan’s vocabulary. */
export const glossaryWords = {
	'glossary.stand': word('standfirst of the glossary; {n}, {unsure}'),
	'glossary.note': word('how terms are marked in the text'),
	'glossary.kinds': word('name of the list of kinds'),
	'glossary.unsure': word('of a term that is left unexplained'),
	'glossary.more': word('link from the explanation of a term to its entry'),
	'words.where': word('name of the places of a word'),
	'words.rest': word('opens the other places of a word; {n}'),
	'vocabulary.title': word('title of the page of words that Taiwan has otherwise'),
	'vocabulary.stand': word('standfirst of that page; {n}, {friends}'),
	'vocabulary.language': word('the explanations are in Traditional characters'),
	'vocabulary.friends': word('heading: words that mean something else; {n}'),
	'vocabulary.friendsNote': word('what they are'),
	'vocabulary.words': word('heading: words with another word in Taiwan; {n}'),
	'vocabulary.wordsNote': word('what they are'),
	'vocabulary.names': word('heading: official names that are only explained; {n}'),
	'vocabulary.namesNote': word('what they are'),
	'vocabulary.col.word': word('column: the word of the plan'),
	'vocabulary.col.taiwan': word('column: the word of Taiwan'),
	'vocabulary.col.meaning': word('column: explanation'),
	'vocabulary.near': word('before the nearest thing in Taiwan'),
	'vocabulary.quoted': word('a word of Taiwan in quotation marks; {word}'),
	'vocabulary.calls': word('what Taiwan calls a word of the text; {words}'),
	'vocabulary.compares': word('the nearest thing in Taiwan; {words}'),
	'vocabulary.more': word('link from the explanation of a word to its entry'),
};
