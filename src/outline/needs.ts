import type { Door } from '#model/door';
import type { EditionId } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import { type ShownFigure, shownFigures } from './figures.ts';
import { type Place, placesBehind } from './places.ts';

/** An everyday need in the words of an edition, and what answers it in the order of the text. */
export interface ShownNeed {
	id: string;
	title: string;
	line: string;
	places: Place[];
	/** How many sentences answer. */
	sentences: number;
	/** The numeric targets among them. */
	targets: ShownFigure[];
}

/** The everyday needs, in the order of their list. */
export function shownNeeds(data: PlanData, doors: readonly Door[], edition: EditionId): ShownNeed[] {
	const targets = shownFigures(data, edition).filter((figure) => figure.class === 'target');
	return doors.map(({ id, title, line }) => {
		const paragraphs = data.doors.find(({ door }) => door === id)?.paragraphs ?? [];
		const answering = new Set(paragraphs.flatMap(({ sentences }) => sentences));
		return {
			id,
			title: title[edition],
			line: line[edition],
			places: placesBehind(data, { paragraphs }, edition),
			sentences: answering.size,
			targets: targets.filter(({ sentence }) => answering.has(sentence)),
		};
	});
}
