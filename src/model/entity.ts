import { z } from 'zod';
import { TextInAll } from './texts.ts';

const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
const Word = z.string().min(1);

/** Another name of an entity; written alone where nothing more is to be said of it. */
const Variant = z.union([
	Word.transform((name) => ({ name, near: [] as string[], why: undefined })),
	z.strictObject({ name: Word, near: z.array(Word).default([]), why: TextInAll.optional() }),
]);

/** A thing that the plan names: a place, a body, a programme, a person. */
export const Entity = z
	.strictObject({
		id: Id,
		kind: Id,
		name: TextInAll,
		variants: z.array(Variant).default([]),
		/** Words one of which must stand in the text, or in the headings above it, for the name to mean this. */
		near: z.array(Word).default([]),
		/** The entry it stands under: where it lies, or to whom it belongs. */
		parent: Id.optional(),
		/** A place that a citizen would look up. */
		gazetteer: z.boolean().default(false),
		/** Named everywhere: pages do not mark it. */
		ubiquitous: z.boolean().default(false),
		/** Simplified characters of the same sound, where one of the name has two readings. */
		sortAs: Word.optional(),
		/** Where the explanation comes from: general knowledge, or this plan; what is unsure is not explained. */
		confidence: z.enum(['sure', 'text', 'unsure']).optional(),
		explanation: TextInAll.optional(),
	})
	.refine(
		({ confidence, explanation }) => (confidence === 'sure' || confidence === 'text') === (explanation !== undefined),
		'an explanation needs the confidence sure or text, and these need an explanation',
	);
export type Entity = z.infer<typeof Entity>;

/** content/entities.yaml */
export const Entities = z
	.strictObject({
		kinds: z.array(z.strictObject({ id: Id, name: TextInAll })).default([]),
		entities: z.array(Entity).default([]),
	})
	.superRefine(({ kinds, entities }, context) => {
		const ids = new Set(entities.map(({ id }) => id));
		if (ids.size < entities.length) context.addIssue({ code: 'custom', message: 'an id is given twice' });
		for (const [index, { kind, parent }] of entities.entries()) {
			const issue = (key: string, message: string): void =>
				context.addIssue({ code: 'custom', path: ['entities', index, key], message });
			if (!kinds.some(({ id }) => id === kind)) issue('kind', `${kind} is not among the kinds`);
			if (parent !== undefined && !ids.has(parent)) issue('parent', `${parent} is not an entity`);
		}
	});
export type Entities = z.infer<typeof Entities>;

/** Where a text names an entity, as half-open UTF-16 offsets. */
export interface EntityAt {
	id: string;
	start: number;
	end: number;
}

/**
 * The entries that an entry stands under, from the nearest outward; none twice, should they run in a circle.
 *
 * @example ancestorsOf('lake-pier', new Map([['lake-pier', { parent: 'lake' }]])) // => ['lake']
 */
export function ancestorsOf(id: string, entities: ReadonlyMap<string, Pick<Entity, 'parent'>>): string[] {
	const above: string[] = [];
	for (let at = entities.get(id)?.parent; at !== undefined && !above.includes(at); at = entities.get(at)?.parent)
		above.push(at);
	return above;
}
