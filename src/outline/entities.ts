import type { EditionId } from '#model/editions';
import { ancestorsOf, type Entities, type Entity } from '#model/entity';
import type { PlanData } from '#model/plan-data';
import { bareOf } from '#model/quotation-marks';
import { type NamedPlace, placesNamed } from './named-places.ts';

/** A wording of the plan for an entity besides its name. */
export interface OtherForm {
	words: string;
	/** Where a reader may wonder. */
	why: string | undefined;
}

/** An entity with all that is known of it, in the words of one edition. */
export interface ShownEntity extends Pick<Entity, 'id' | 'kind' | 'gazetteer' | 'ubiquitous'> {
	name: string;
	/** Its name in Chinese, where the edition is in another language. */
	chinese: string | undefined;
	/** In Chinese also where the edition is in another language. */
	forms: OtherForm[];
	explanation: string | undefined;
	/** Whether it is left unexplained because what it means is not certain. */
	unsure: boolean;
	/** The ids of what it stands under, from the nearest outward. */
	above: string[];
	/** The ids of what stands right under it. */
	below: string[];
	places: NamedPlace[];
	/** The sentences that name it. */
	sentences: string[];
	/** The titles that name it, where no sentence does. */
	titles: string[];
	/** As the index sorts it. */
	entry: Pick<Entity, 'name' | 'sortAs'>;
}

/** The entities of an edition by their id, in the order of their list. */
export type ShownEntities = ReadonlyMap<string, ShownEntity>;

/** Describe every entity in the words of an edition. */
export function shownEntities({ entities }: Entities, data: PlanData, edition: EditionId): ShownEntities {
	const byId = new Map(entities.map((entity) => [entity.id, entity]));
	const below = Map.groupBy(entities, ({ parent }) => parent);
	const placesOf = placesNamed(data, 'entities');
	return new Map(
		entities.map((entity) => {
			const { id, kind, name, sortAs, gazetteer, ubiquitous, explanation, confidence } = entity;
			const places = placesOf.get(id) ?? [];
			const shown: ShownEntity = {
				id,
				kind,
				gazetteer,
				ubiquitous,
				name: name[edition],
				chinese: edition === 'en' ? name['zh-hans'] : undefined,
				forms: otherForms(entity, places, data, edition),
				explanation: explanation?.[edition],
				unsure: confidence === 'unsure',
				above: ancestorsOf(id, byId),
				below: (below.get(id) ?? []).map((child) => child.id),
				places,
				sentences: [...new Set(places.map(({ sentence }) => sentence))],
				titles: places.length > 0 ? [] : titlesNaming(entity, data),
				entry: { name, sortAs },
			};
			return [id, shown];
		}),
	);
}

/** The wordings at the places of an entity that are not its name. */
function otherForms(
	{ name, variants }: Entity,
	places: readonly NamedPlace[],
	data: PlanData,
	edition: EditionId,
): OtherForm[] {
	const texts = new Map(data.paragraphs.map(({ id, text }) => [id, text]));
	const script = edition === 'en' ? 'zh-hans' : edition;
	const found = new Map<string, OtherForm>();
	for (const { address, start, end } of places) {
		const printed = texts.get(address)?.['zh-hans'].slice(start, end) ?? '';
		const variant = variants.find((candidate) => bareOf(candidate.name) === bareOf(printed));
		if (bareOf(printed) === bareOf(name['zh-hans']) || found.has(bareOf(printed))) continue;
		const words = texts.get(address)?.[script].slice(start, end) ?? '';
		found.set(bareOf(printed), { words, why: variant?.why?.[edition] });
	}
	return [...found.values()];
}

function titlesNaming({ name, variants }: Entity, { headings }: PlanData): string[] {
	const names = [name['zh-hans'], ...variants.map((variant) => variant.name)];
	return headings.filter(({ title }) => names.some((one) => title['zh-hans'].includes(one))).map(({ id }) => id);
}
