import type { Entities } from '#model/entity';
import type { PlanData } from '#model/plan-data';
import type { TaiwanData } from '#model/taiwan-data';
import type { Terms } from '#model/term';
import type { Themes } from '#model/theme';
import { entitiesData } from './entities-data.ts';
import { glossaryData } from './glossary-data.ts';
import { themesData } from './themes-data.ts';

/** What the files of the data are made from. */
export interface Sources {
	plan: PlanData;
	entities: Entities;
	themes: Themes;
	terms: Terms;
	taiwan: TaiwanData;
}

/** What each file that is no table holds, by its name. */
export const jsonOf: Readonly<Record<string, (sources: Sources) => object>> = {
	'plan.json': ({ plan }) => plan,
	'entities.json': ({ plan, entities }) => entitiesData(plan, entities),
	'glossary.json': ({ plan, terms }) => glossaryData(plan, terms),
	'taiwan-vocabulary.json': ({ taiwan }) => taiwan,
	'themes.json': ({ plan, themes }) => themesData(plan, themes),
};
