import { parse as parseYaml } from 'yaml';
import { titlesAbove } from '#model/address';
import { Doors } from '#model/door';
import { Entities, Entity } from '#model/entity';
import type { PlanData } from '#model/plan-data';
import { RelatedRules } from '#model/related';
import { splitSentences } from '../../scripts/pipeline/sentences.ts';
import type { Answering } from '../../scripts/pipeline/tag/doors.ts';
import { entitiesIn, namesOf } from '../../scripts/pipeline/tag/entities.ts';
import { readProjectFile } from './plans.ts';
import { themesIn } from './themes.ts';

/** The hand-kept lists, as they are published. */
export const { kinds, entities } = Entities.parse(parseYaml(readProjectFile('content/entities.yaml')));
export const { doors } = Doors.parse(parseYaml(readProjectFile('content/doors.yaml')));
export const relatedRules = RelatedRules.parse(parseYaml(readProjectFile('content/related.yaml')));

/** An invented entity. */
export function entity(id: string, zh: string, more: Record<string, unknown> = {}): Entity {
	return Entity.parse({ id, kind: 'place', name: { 'zh-hans': zh, 'zh-hant': zh, en: id }, ...more });
}

/** A paragraph with the entities of a list found in it. */
export function tagged(
	id: string,
	text: string,
	{ list = [], headings = [], ...more }: { list?: Entity[]; headings?: string[]; themes?: string[] } = {},
): Answering {
	const found = entitiesIn(text, namesOf(list), headings.join(' '));
	return { id, text, headings, sentences: splitSentences(id, text), entities: found, ...more };
}

/** The paragraphs of the published plan, with their titles, themes and entities. */
export function taggedPlan(): Answering[] {
	const plan = JSON.parse(readProjectFile('content/editions/plan.json')) as PlanData;
	const titles = new Map(plan.headings.map(({ id, title }) => [id, title['zh-hans']]));
	return plan.paragraphs.map(({ id, text }) => {
		const headings = titlesAbove(id, titles);
		const themes = themesIn(text['zh-hans'], headings).map(({ theme }) => theme);
		return tagged(id, text['zh-hans'], { list: entities, headings, themes });
	});
}
