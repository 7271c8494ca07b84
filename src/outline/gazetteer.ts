import type { EditionId } from '#model/editions';
import type { Entities } from '#model/entity';
import { indexOrder } from '#model/index-order';
import type { PlanData } from '#model/plan-data';
import type { ShownEntities, ShownEntity } from './entities.ts';
import type { ShownFigure } from './figures.ts';
import { type NamedRun, namedRuns } from './named-runs.ts';

/** A place, or a thing in it, with what lies in it. */
export interface PlaceNode {
	entity: ShownEntity;
	/** How many sentences name it or what lies in it. */
	sentences: number;
	inside: PlaceNode[];
}

/** The places of one kind that lie in no other place of the gazetteer. */
export interface PlaceKind {
	id: string;
	name: string;
	places: PlaceNode[];
}

/** A sentence that names a place or what lies in it. */
export interface PlaceSentence {
	id: string;
	runs: NamedRun[];
	targets: ShownFigure[];
}

/** A paragraph with those of its sentences that name a place. */
export interface PlaceParagraph {
	address: string;
	sentences: PlaceSentence[];
}

/** The places of the gazetteer by kind, each under the place it lies in, in the order of the edition’s index. */
export function placeKinds(kinds: Entities['kinds'], entities: ShownEntities, edition: EditionId): PlaceKind[] {
	const isRoot = ({ gazetteer, above }: ShownEntity): boolean =>
		gazetteer && !above.some((id) => entities.get(id)?.gazetteer);
	const roots = [...entities.values()].filter(isRoot);
	return kinds
		.map(({ id, name }) => ({
			id,
			name: name[edition],
			places: placeNodes(
				roots.filter(({ kind }) => kind === id),
				entities,
				edition,
			),
		}))
		.filter(({ places }) => places.length > 0);
}

/** What lies in a place, each with what lies in that. */
export function placesInside({ below }: ShownEntity, entities: ShownEntities, edition: EditionId): PlaceNode[] {
	return placeNodes(
		below.flatMap((id) => entities.get(id) ?? []),
		entities,
		edition,
	);
}

function placeNodes(places: readonly ShownEntity[], entities: ShownEntities, edition: EditionId): PlaceNode[] {
	const { compare } = indexOrder(edition);
	return places
		.toSorted((one, other) => compare(one.entry, other.entry))
		.map((entity) => ({
			entity,
			sentences: new Set(withInside(entity, entities).flatMap(({ sentences }) => sentences)).size,
			inside: placesInside(entity, entities, edition),
		}));
}

/** An entity and all that lies in it, to any depth. */
export function withInside(entity: ShownEntity, entities: ShownEntities): ShownEntity[] {
	return [...entities.values()].filter(({ id, above }) => id === entity.id || above.includes(entity.id));
}

/**
 * Gather what the plan says of a place and of what lies in it, in the order of the text.
 *
 * @param figures the figures of the edition by their paragraph
 */
export function gatherPlace(
	place: ShownEntity,
	entities: ShownEntities,
	data: PlanData,
	edition: EditionId,
	figures: ReadonlyMap<string, readonly ShownFigure[]>,
): PlaceParagraph[] {
	const named = withInside(place, entities);
	const wanted = new Set(named.flatMap(({ sentences }) => sentences));
	const ids = new Map(named.map(({ id, name }) => [id, name]));
	return data.paragraphs
		.filter(({ sentences }) => sentences.some(({ id }) => wanted.has(id)))
		.map((paragraph) => ({
			address: paragraph.id,
			sentences: namedRuns(paragraph, ids, edition)
				.filter(({ id }) => wanted.has(id))
				.map(({ id, runs }) => ({
					id,
					runs,
					targets: (figures.get(paragraph.id) ?? []).filter(
						(figure) => figure.class === 'target' && figure.sentence === id,
					),
				})),
		}));
}
