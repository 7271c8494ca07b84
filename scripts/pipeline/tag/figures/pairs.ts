import type { Candidate } from './candidates.ts';

/** A figure with what it measures. */
export interface Named {
	figure: Candidate;
	indicator: string;
}

// “分别达到98%和73%” hands out a list of figures to a list of names; a short verb may stand between.
const apiece = '分别';
const longestVerb = 12;
// What parts two figures of such a list, and two names.
const between = /^ *[、，]? *(?:和|与|及)? *$/u;
const longestMark = 4;
const parts = /[、和与及]/u;
// “甲”和“乙”事项占比: what follows the last quote belongs to each.
const shared = /(?<=”)[^“”、和与及]+$/u;

/**
 * Hand out a list of names to the figures that 分别 pairs them with, in order; elsewhere the names stay as they are.
 *
 * @example pairNames('“甲”和“乙”占比分别达到98%和73%', named).map(({ indicator }) => indicator) // => ['“甲”占比', '“乙”占比']
 */
export function pairNames(text: string, named: readonly Named[]): Named[] {
	const paired = [...named];
	for (let index = 0; index < named.length; index++) {
		const first = named[index];
		if (!first?.figure.before.slice(-longestVerb).includes(apiece)) continue;
		const figures = listFrom(text, named, index);
		const common = shared.exec(first.indicator)?.[0] ?? '';
		const names = first.indicator.split(parts);
		if (names.length !== figures.length) continue;
		for (const [place, name] of names.entries()) {
			const { figure } = figures[place] ?? first;
			paired[index + place] = { figure, indicator: name.endsWith('”') ? name + common : name };
		}
		index += figures.length - 1;
	}
	return paired;
}

/** The figures that follow one another from `index`. */
function listFrom(text: string, named: readonly Named[], index: number): Named[] {
	let end = index + 1;
	for (; end < named.length; end++) {
		const from = named[end - 1]?.figure.end ?? 0;
		const to = named[end]?.figure.start ?? 0;
		if (to - from > longestMark || !between.test(text.slice(from, to))) break;
	}
	return named.slice(index, end);
}
