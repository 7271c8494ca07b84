/** A run of words, in Chinese or not. */
export interface Run {
	run: string;
	han: boolean;
}

// Han characters with the punctuation and figures that stand between them.
const hanRun =
	/(?:\p{Script=Han}|[，。、；：！？《》（）〇])+(?:[\d%+.]*(?:\p{Script=Han}|[，。、；：！？《》（）〇])+)*/gu;

/**
 * Split words into runs of Chinese and of anything else, so that each can carry its language.
 *
 * @example splitHanRuns('for 柳湾 (Liuwan)') // => [{ run: 'for ', han: false }, { run: '柳湾', han: true }, { run: ' (Liuwan)', han: false }]
 */
export function splitHanRuns(words: string): Run[] {
	const runs: Run[] = [];
	let from = 0;
	for (const { index, 0: run } of words.matchAll(hanRun)) {
		if (index > from) runs.push({ run: words.slice(from, index), han: false });
		runs.push({ run, han: true });
		from = index + run.length;
	}
	if (from < words.length) runs.push({ run: words.slice(from), han: false });
	return runs;
}
