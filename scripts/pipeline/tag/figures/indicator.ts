import type { FigureRules } from '#model/figure-rules';
import type { Candidate } from './candidates.ts';
import { gap } from './number-span.ts';
import { type Named, pairNames } from './pairs.ts';
import { phraseReader } from './phrases.ts';
import type { UnitKind } from './units.ts';
import { anyOf, atEnd, atStart } from './words.ts';

// “占一般公共预算支出”: the part is named before.
const share = /^占(?!比)/u;
const noise = /[ \u00a0\u3000]/gu;
// What is left of a list after the figure before: “专精特新企业、”.
const listed = /^[^、和及与]*[、和及与]/u;

/**
 * Name what each figure measures, in the words of its sentence: the noun that the number counts, or the noun phrase
 * ahead of it. What is missing or only relative (总量) is taken over from the figure or the clause before.
 *
 * @returns a reader of figures in the order of their text; empty where the words name nothing
 * @example indicatorsReader(rules)('小学入学率和巩固率分别达到100%和99%', figures) // => ['小学入学率', '巩固率']
 */
export function indicatorsReader(rules: FigureRules): (text: string, figures: readonly Candidate[]) => string[] {
	const read = indicatorReader(rules);
	return (text, figures) => {
		const named: Named[] = [];
		for (const figure of figures) {
			const last = named.at(-1);
			const goesOn = last?.figure.clause.sentence === figure.clause.sentence;
			named.push({ figure, indicator: read(figure, goesOn ? last : undefined) });
		}
		return pairNames(text, named).map(({ indicator }) => indicator);
	};
}

/** @returns a reader that is given the figure before, where it is of the same sentence */
function indicatorReader(rules: FigureRules): (figure: Candidate, last: Named | undefined) => string {
	const { nouns, circles } = rules;
	const { aheadOf, subjectOf } = phraseReader(rules);
	const nounAfter = nounReader(rules);
	const relational = new RegExp(`^(?:${anyOf(nouns.relational)})$`, 'u');
	const relation = atEnd(nouns.relational);
	const holder = atStart(nouns.holders);
	const circle = new RegExp(`(?<noun>[^、的分钟小时\\d]+?(?:${anyOf(circles)}))`, 'u');
	return (figure, last) => {
		const { kind, before, after, lead, start, clause } = figure;
		const follows = last?.figure.clause === clause;
		const ahead = follows ? before.slice(-Math.max(1, start - last.figure.end)).replace(listed, '') : before;
		const phrase = aheadOf(ahead, kind);
		if (kind === 'duration') return phrase + (circle.exec(after)?.groups?.['noun'] ?? '');
		const noun = nounAfter(after, kind);
		if (noun !== '' && (isCount(kind) || phrase === '')) return noun + wordOf(relation.exec(phrase));
		if (share.test(phrase)) return (last?.indicator ?? subjectOf(lead)) + phrase;
		const goesOn = last !== undefined && last.figure.clause.index >= clause.index - 1;
		if (phrase === '' && goesOn) return follows || kind !== 'classifier' ? last.indicator : '';
		if (phrase === '' || relational.test(phrase)) return (goesOn ? '' : subjectOf(lead)) + phrase;
		const owner = kind === 'rate' && follows && !holder.test(phrase) ? wordOf(holder.exec(last.indicator)) : '';
		return owner + phrase;
	};
}

function isCount(kind: UnitKind): boolean {
	return kind === 'classifier' || kind === 'measure';
}

function wordOf(match: RegExpExecArray | null): string {
	return match?.groups?.['word'] ?? '';
}

/** Make a reader of the noun after a number; empty where a verb follows, or what a large number reaches (大关). */
function nounReader({ verbs, nouns }: FigureRules): (after: string, kind: UnitKind) => string {
	const { reach, maintain, rise, fall, move, deliver } = verbs;
	const levels = [...reach, ...maintain, ...rise, ...fall, ...move];
	const verb = atStart([...levels, ...deliver, ...nouns.landmarks]);
	// 新建 may open a name of what is counted: 16个新建项目.
	const verbOfCount = atStart([...levels.filter((word) => !deliver.includes(word)), ...nouns.landmarks]);
	// “新建、改扩建中小学”, “省级、市级调解室”: a list of qualities goes on to its noun.
	const quality = `(?:${anyOf(deliver)}|[^、（和及与并]{1,6}级)[、和]`;
	const counted = new RegExp(`^${gap}的?(?<word>(?:${quality})*[^、（和及与并]+)`, 'u');
	return (after, kind) => {
		if ((kind === 'classifier' ? verbOfCount : verb).test(after)) return '';
		return wordOf(counted.exec(after)).replace(noise, '');
	};
}
