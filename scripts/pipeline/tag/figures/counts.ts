import type { FigureRules } from '#model/figure-rules';
import type { Candidate } from './candidates.ts';
import { gap } from './number-span.ts';
import { anyOf, atEnd, atStart } from './words.ts';

/** A rule that finds numbers which state nothing; it sees the numbers beside the one it judges. */
export type Exclusion = (candidate: Candidate, last?: Candidate, next?: Candidate) => boolean;

// What parts the items of a list: A、B和C.
const itemMark = /[、和及与]/u;
// A list that 等 closes is not whole: the number counts more than it names.
const openList = new RegExp(`等${gap}$`, 'u');

/** A noun follows, with or without 的. */
export const nounAfter = new RegExp(`^${gap}的?${gap}[\\p{Script=Han}“A-Za-z]`, 'u');

/** A、B、C 3个中心: the number sums up the list ahead of it. */
export const sumsUp: Exclusion = ({ number, kind, comparator, before, start, clause }, last) => {
	if (kind !== 'classifier' || comparator !== 'eq' || openList.test(before)) return false;
	const list = last?.clause === clause ? before.slice(-Math.max(1, start - last.end)) : before;
	const items = list.split(itemMark);
	return items.length > 1 && !items.includes('') && number.values[0] === items.length;
};

/** 三条主线, 一套体系: a Chinese numeral counts only things that are delivered. */
export function speaksLoosely({ verbs, nouns }: FigureRules): Exclusion {
	const delivers = atEnd([...verbs.deliver, ...verbs.reach]);
	const reached = atEnd(verbs.reach);
	const thing = new RegExp(`^[^、和及与（]*?(?:${anyOf(nouns.deliverables)})(?:建设)?(?:$|[、和及与（])`, 'u');
	return ({ number, kind, comparator, before, after }) =>
		kind === 'classifier' &&
		number.script === 'chinese' &&
		comparator === 'eq' &&
		!(delivers.test(before) && thing.test(after)) &&
		!(reached.test(before) && after === '');
}

/** 税收超亿元楼宇达到15幢, 5家产值超百亿元企业, 收入10万元以上的村占80%: the amount says what the other number is of. */
export function qualifies({ verbs }: FigureRules): Exclusion {
	const verb = new RegExp(anyOf([...verbs.deliver, ...verbs.commit]), 'u');
	const verbAfter = atStart(Object.values(verbs).flat());
	const apart = (between: string): boolean => verb.test(between) || itemMark.test(between);
	return (candidate, last, next) => {
		const { kind, comparator, before, after, clause, start, end } = candidate;
		if (kind === 'classifier' && comparator === 'eq') return false;
		if (!nounAfter.test(after) || verbAfter.test(after)) return false;
		const counts = (other?: Candidate): boolean => other?.kind === 'classifier' && other.clause === clause;
		const isShare = next?.kind === 'rate' && next.clause === clause;
		if (next && (isShare || counts(next)) && !apart(after.slice(0, next.start - end))) return true;
		return last !== undefined && counts(last) && !apart(before.slice(-Math.max(1, start - last.end)));
	};
}
