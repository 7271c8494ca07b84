/** Where a sentence is best divided, the strongest mark first. A comma within a number divides nothing. */
const marks = [/[；;]/gu, /[，：]|[,:](?= )/gu, /、/gu, / /gu];
const han = /\p{Script=Han}/u;
/** What a voice says in well under fifteen seconds even slowly: Chrome cuts its own voices off there. */
const longest = { han: 44, latin: 140 };

/**
 * Divide a long sentence into parts a voice says without being cut off, at its own marks and as evenly as they allow.
 * Joined, the parts are the sentence.
 *
 * @example split('短句。') // => ['短句。']
 */
export function split(words: string): string[] {
	if (words.length <= (han.test(words) ? longest.han : longest.latin)) return [words];
	for (const mark of marks) {
		const ends = [...words.matchAll(mark)].map(({ index }) => index + 1).filter((end) => end < words.length);
		const middle = words.length / 2;
		const end = ends.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
		if (end !== undefined) return [...split(words.slice(0, end)), ...split(words.slice(end))];
	}
	return [words];
}

/**
 * How long a voice may take over words before it must have fallen silent, in milliseconds.
 *
 * @example slowest('柳湾', 1) // => 11200
 */
export function slowest(words: string, speed: number): number {
	const seconds = Array.from(words, (character) => (/[\p{Script=Han}\d]/u.test(character) ? 0.6 : 0.2));
	return 10_000 + Math.round((1000 * seconds.reduce((sum, each) => sum + each, 0)) / speed);
}
