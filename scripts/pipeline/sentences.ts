import type { Sentence } from '#model/plan';

// A sentence ends at 。！？ outside quotes and brackets, together with the marks that close it; …… may stand within one.
const terminal = new Set(['。', '！', '？']);
const opening: Readonly<Record<string, string>> = {
	'“': '”',
	'‘': '’',
	'「': '」',
	'『': '』',
	'（': '）',
	'《': '》',
	'【': '】',
	'(': ')',
};
const closing = new Set(Object.values(opening));

// “——综合实力实现跃升。” and “1.中心地位更加凸显。” open a paragraph in bold.
const leadIn = /^(?:——|\d{1,2}[.．、]).{1,40}。$/u;

/**
 * Split a paragraph into sentences; joined again, they are the paragraph.
 *
 * A full stop inside quotes or brackets does not end the sentence around them, unless they close right after it
 * at the end of a clause of their own. An opening mark that is never closed is no bracket.
 *
 * @param id the paragraph's address
 * @returns half-open UTF-16 spans that touch and cover `text`
 * @example splitSentences('1.1.0.2', '——综合实力实现跃升。排名（见下。）提升。').map(({ end }) => end) // => [11, 21]
 */
export function splitSentences(id: string, text: string): Sentence[] {
	const ends = sentenceEnds(text);
	return ends.map((end, index) => {
		const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
		const isLead = index === 0 && ends.length > 1 && leadIn.test(text.slice(start, end));
		return { id: `${id}.s${index + 1}`, start, end, role: isLead ? 'lead' : 'body' };
	});
}

function sentenceEnds(text: string): number[] {
	const pairs = matchPairs(text);
	const ends: number[] = [];
	let enclosedUntil = -1;
	for (let index = 0; index < text.length; index++) {
		enclosedUntil = Math.max(enclosedUntil, pairs.get(index) ?? -1);
		if (!terminal.has(text.charAt(index))) continue;
		let after = index + 1;
		while (after < text.length && (terminal.has(text.charAt(after)) || closing.has(text.charAt(after)))) after++;
		// Inside a pair that closes later, the sentence goes on; where the pair closes here, it may end with it.
		if (enclosedUntil >= after || (enclosedUntil > index && !startsClause(text, after))) continue;
		ends.push(after);
		index = after - 1;
	}
	const last = ends.at(-1) ?? 0;
	if (text.slice(last).trim() !== '' || ends.length === 0) ends.push(text.length);
	else ends[ends.length - 1] = text.length;
	return ends;
}

/** Whether a new sentence may begin at `index`, after a bracket that held a full stop. */
function startsClause(text: string, index: number): boolean {
	return index >= text.length || !/[，、；：。的和与等]/u.test(text.charAt(index));
}

/** Where each opening quote or bracket is closed, by their indexes. */
function matchPairs(text: string): Map<number, number> {
	const pairs = new Map<number, number>();
	const open: { index: number; close: string }[] = [];
	for (let index = 0; index < text.length; index++) {
		const character = text.charAt(index);
		const close = opening[character];
		if (close !== undefined) open.push({ index, close });
		else if (closing.has(character)) {
			const match = open.findLastIndex((pair) => pair.close === character);
			if (match < 0) continue;
			pairs.set(open[match]?.index ?? 0, index);
			open.length = match;
		}
	}
	return pairs;
}
