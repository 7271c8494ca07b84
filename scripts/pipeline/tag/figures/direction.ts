import type { Figure } from '#model/figure';
import type { FigureRules } from '#model/figure-rules';
import type { Candidate } from './candidates.ts';
import { gap } from './number-span.ts';
import { anyOf, atEnd } from './words.ts';

type Direction = Figure['direction'];

/**
 * Say what each figure says of its indicator: the level it reaches or keeps, by how much it changes, how much is
 * delivered.
 *
 * @returns a reader of figures in the order of the text
 * @example directionsReader(rules)([{ before: '普惠率保持在', kind: 'rate', … }]) // => ['maintain']
 */
export function directionsReader(rules: FigureRules): (figures: readonly Candidate[]) => Direction[] {
	const read = directionReader(rules);
	return (figures) => {
		const directions: Direction[] = [];
		for (const [index, figure] of figures.entries()) {
			const goesOn = figures[index - 1]?.clause.sentence === figure.clause.sentence;
			directions.push(read(figure, goesOn ? directions.at(-1) : undefined));
		}
		return directions;
	};
}

/** A list goes on with the `previous` direction of its sentence. */
function directionReader(rules: FigureRules): (figure: Candidate, previous?: Direction) => Direction {
	const { verbs, nouns } = rules;
	const to = `(?:到|至|为|在)?(?:[^，、]{0,14}的)?${gap}$`;
	const growth = new RegExp(`(?:${anyOf(rules.growth.yearly)})[^、]*$`, 'u');
	const growthAfter = new RegExp(`^${gap}的[^，、]{0,6}(?:${anyOf(rules.growth.nouns)})`, 'u');
	const kept = atEnd(verbs.maintain);
	const fallen = new RegExp(`(?:${anyOf(verbs.fall)})${to}`, 'u');
	const risen = atEnd(verbs.rise);
	const leveled = atEnd([...verbs.reach, ...nouns.relational].filter((word) => !verbs.deliver.includes(word)));
	const delivered = new RegExp(anyOf(verbs.deliver), 'u');
	return ({ number, kind, unit, before, after }, previous) => {
		if (kind === 'ratio') return 'share';
		if (unit === '%' && (growth.test(before) || growthAfter.test(after)))
			return fallen.test(before) ? 'decrease' : 'annual_growth';
		if (kept.test(before)) return 'maintain';
		if (fallen.test(before)) return 'decrease';
		if (risen.test(before) || rules.growth.units.includes(unit)) return 'increase';
		if (kind === 'rate' || number.form === 'fraction') return 'share';
		if (kind === 'rank' || kind === 'duration' || kind === 'none') return 'level';
		if (delivered.test(before)) return leveled.test(before) ? 'level' : 'cumulative';
		return previous === 'cumulative' && kind === 'classifier' && !leveled.test(before) ? 'cumulative' : 'level';
	};
}
