import type { Figure } from '#model/figure';
import { type Draft, type Facts, Sum } from './draft.ts';
import { overlap, quantityOf } from './quantity.ts';
import type { Statement } from './statements.ts';

const whole = 100;
// “0.2∶38.2∶61.6”: a ratio of at least three parts; two may be a ratio to one another.
const leastParts = 3;

/** The parts of a structure in per cent make a hundred. */
export function partsAgainstTotal(_facts: Facts, figures: readonly Figure[]): Draft[] {
	return figures.flatMap((figure): Draft[] => {
		const { value } = figure;
		if (!Array.isArray(value) || value.length < leastParts || figure.comparator === 'range' || figure.unit !== '%')
			return [];
		const given = Object.fromEntries(value.map((part, index) => [`part${index + 1}`, partOf(figure, part)]));
		const sum = new Sum(given).add('total', 'total', Object.keys(given), { unit: figure.unit });
		const relation = overlap(sum.get('total'), { ...sum.get('total'), value: whole, low: whole, high: whole })
			? 'agrees'
			: 'differs';
		return [{ rule: 'parts-against-total', concepts: {}, relation, sum, compared: null }];
	});
}

function partOf(figure: Figure, value: number): Statement {
	return {
		...quantityOf(value, figure.text, figure.unit, 'eq'),
		concept: figure.indicator,
		measure: 'level',
		from: 0,
		to: 0,
		place: { address: figure.sentence, figure: figure.id },
		source: { kind: 'sentence', grade: null, figure },
	};
}
