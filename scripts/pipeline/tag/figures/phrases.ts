import type { FigureRules } from '#model/figure-rules';
import type { UnitKind } from './units.ts';
import { anyOf, atEnd, peel } from './words.ts';

/** Reads noun phrases out of what is said ahead of a figure. */
export interface PhraseReader {
	/** The phrase that ends at a figure of that kind. */
	aheadOf: (words: string, kind: UnitKind) => string;
	/** What a clause is about. */
	subjectOf: (clause: string) => string;
}

// Spaces and the marks of bold type.
const noise = /[ \u00a0\u3000*]/gu;
// “从全省”, “由2015年的”: where a level comes from is not part of its name; 自由 and 理由 are words.
const origin = /(?<![自理缘])[从由][^从由]{0,16}$/u;
// The number of a point: （1）.
const point = String.raw`（[一二三四五六七八九十\d]+）`;
const year = String.raw`(?:19|20)\d\d年`;
// “三年翻一番”: how long it takes is not part of the name.
const span = String.raw`[一二三四五六七八九十\d]+年`;
// Kinds of units that may follow a verb of delivery: 建成实验室3个, 构建15分钟生活圈.
const delivered = new Set<UnitKind>(['classifier', 'measure', 'duration']);

/**
 * Make a reader of noun phrases: without date and verb, and without what only compares.
 *
 * @example phraseReader(rules).aheadOf('确保公办学位覆盖率达', 'rate') // => '公办学位覆盖率'
 */
export function phraseReader({ verbs, nouns, dates, ranks }: FigureRules): PhraseReader {
	const { reach, maintain, rise, fall, move, deliver, commit, adverbs, predicates } = verbs;
	const changes = [...rise, ...fall, ...move];
	const turned = changes.flatMap((word) => ['到', '至', '为'].map((to) => word + to));
	const verb = atEnd([
		...turned,
		...reach,
		...maintain,
		...changes,
		...adverbs,
		'到',
		'至',
		'的',
		'了',
		'在',
		'与',
		'和',
	]);
	const comparison = new RegExp(`(?:${anyOf(dates.compared)})?(?:${year}[底末]?|${span}|${anyOf(nouns.scopes)})$`, 'u');
	// “标准调整提高到最低工资的42%”: the name ends where the level begins to move.
	const changed = new RegExp(`(?:${anyOf(changes)}){1,3}(?:到|至|为).*$`, 'u');
	const ranked = new RegExp(`(?:${anyOf(ranks.verbs)}).*$`, 'u');
	const predicate = new RegExp(`(?:${anyOf(predicates)}).*$`, 'u');
	const period = `“[^”]{1,6}”(?:${anyOf([...dates.during, ...dates.atEnd])})`;
	const date = `[到至在]?(?:${year}[底末]?前?|${period})`;
	const opening = [...commit, ...nouns.scopes, ...adverbs, ...dates.ahead, ...dates.behind, '、', '和', '及'];
	const notNoun = `(?!${anyOf(verbs.notBefore)})`;
	const head = new RegExp(`^(?:${point}|${date}|(?:${anyOf(opening)})${notNoun})`, 'u');
	const verbHead = new RegExp(`^(?:${point}|${date}|(?:${anyOf([...opening, ...deliver])})${notNoun})`, 'u');
	return {
		aheadOf: (words, kind) => {
			const bare = words.replace(noise, '').replace(kind === 'rank' ? ranked : changed, '');
			const ended = [verb, comparison, origin, verb].reduce(peel, bare);
			return peel(ended, delivered.has(kind) ? verbHead : head);
		},
		subjectOf: (clause) => peel(clause.replace(noise, ''), head).replace(predicate, ''),
	};
}
