import type { Edition } from '#model/edition';
import type { Figure } from '#model/figure';
import type { PrintedFigure } from '#model/frontmatter';

/** The figures of a plan as an edition prints them, in the order of the text. */
export function printFigures({ figures: own }: Edition, figures: readonly Figure[]): PrintedFigure[] {
	return figures.map((figure, index) => {
		const { indicator = '', text = '' } = own[index] ?? {};
		const { id, class: kind, value, unit, comparator, deadline, asOf } = figure;
		const date = deadline ?? asOf;
		return {
			address: id,
			class: kind,
			text,
			indicator,
			value,
			unit,
			comparator,
			...(date === null ? {} : { [kind === 'target' ? 'deadline' : 'asOf']: date }),
		};
	});
}
