import type { Figure } from '#model/figure';
import type { Translate } from './strings.ts';

const year = /^\d{4}$/u;

/**
 * Say by when a target is to be reached, or when a reported figure held.
 *
 * @example whenOf(useStrings('en'), { deadline: '2025', asOf: null }) // => 'by 2025'
 */
export function whenOf(t: Translate, { deadline, asOf }: { deadline: string | null; asOf: string | null }): string {
	if (deadline !== null) return year.test(deadline) ? t('figures.by', { year: deadline }) : t('figures.period');
	if (asOf !== null) return year.test(asOf) ? t('figures.asOf', { year: asOf }) : t('figures.lastPeriod');
	return '';
}

/**
 * What a figure states, with whether it is growth a year or a rise.
 *
 * @example statedIn(useStrings('en'), { words: 'at least 8%', direction: 'annual_growth' }) // => 'at least 8% a year'
 */
export function statedIn(
	t: Translate,
	{ words, direction }: { words: string; direction: Figure['direction'] },
): string {
	if (direction === 'annual_growth') return t('targets.annual', { value: words });
	return direction === 'increase' ? t('figures.increase', { value: words }) : words;
}
