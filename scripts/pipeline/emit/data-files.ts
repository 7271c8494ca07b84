import type { Kept } from '#model/content-error';
import type { Edition } from '#model/edition';
import type { Text } from '#model/editions';
import type { Entities } from '#model/entity';
import type { Measures } from '#model/measures';
import type { Plan } from '#model/plan';
import type { RelatedRules } from '#model/related';
import type { Tags } from '#model/tags';
import type { ReasonedFix } from '#model/taiwan';
import type { TaiwanVocabulary } from '#model/taiwan-vocabulary';
import type { Terms } from '#model/term';
import type { Themes } from '#model/theme';
import { taiwanConverter } from '../taiwan-converter.ts';
import { type Colophon, planData } from './plan-data.ts';
import { taiwanData } from './taiwan-data.ts';

/** A plan in its editions, and what editors keep that its data are written with. */
interface Localised {
	plan: Plan;
	tags: Tags;
	editions: readonly Edition[];
	kept: {
		tagRules: { measures: Measures; subjects: NamedLists & { terms: Terms; related: RelatedRules } };
		lexicons: { taiwan: Kept<{ fixes: readonly ReasonedFix[] }>; marking: { taiwan: TaiwanVocabulary } };
	};
}

/** The lists that name what paragraphs may share. */
interface NamedLists {
	entities: Entities;
	themes: Themes;
}

/** The data files of a plan by their names: the plan itself, and what Taiwan calls otherwise. */
export function dataFiles({ plan, tags, editions, kept }: Localised, colophon: Colophon): Map<string, string> {
	const { measures, subjects } = kept.tagRules;
	const { taiwan, marking } = kept.lexicons;
	const convert = taiwanConverter(taiwan.fixes, taiwan.file);
	const words = { measures, related: subjects.related, names: namesOf(subjects), convert };
	const files = new Map([['plan.json', asJson(planData(plan, tags, editions, words, colophon))]]);
	const traditional = editions.find(({ id }) => id === 'zh-hant');
	const { version, licence } = colophon;
	const taiwanWords = { fixes: taiwan.fixes, vocabulary: marking.taiwan, terms: subjects.terms.terms };
	if (traditional) files.set('taiwan.json', asJson(taiwanData(plan, traditional, taiwanWords, { version, licence })));
	return files;
}

/** The names of what paragraphs may share, by their ids. */
function namesOf({ entities, themes }: NamedLists): Map<string, Text> {
	return new Map([
		...entities.entities.map(({ id, name }) => [id, name] as const),
		...themes.themes.map(({ slug, name }) => [slug, name] as const),
	]);
}

function asJson(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
