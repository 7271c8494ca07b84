import { word } from './word.ts';

/** The words of reading aloud. */
export const aloudWords = {
	'aloud.open': word('button: has the page read aloud'),
	'aloud.failed': word('reading aloud could not be fetched'),
	'aloud.name': word('name of the bar that steers reading aloud'),
	'aloud.previous': word('button: the sentence before'),
	'aloud.pause': word('button: pauses reading aloud'),
	'aloud.resume': word('button: goes on reading aloud'),
	'aloud.again': word('button: reads the page again from its beginning'),
	'aloud.next': word('button: the next sentence'),
	'aloud.stop': word('button: stops reading aloud and closes the bar'),
	'aloud.speed': word('name of the choice of a speed'),
	'aloud.voice': word('name of the choice of a voice'),
	'aloud.remote': word('a voice that its maker’s server speaks, not the device; {name}'),
	'aloud.silent': word('the voice has kept silent, and what to do'),
	'aloud.otherVoice': word('what else to do where there are other voices; follows directly'),
	'aloud.ended': word('the page has been read to its end'),
	'aloud.turn': word('link that goes on reading on the next page; {title}'),
	'aloud.cumulative': word('how a number in square brackets is said: the sum of five years; {n}'),
};
