import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { existsSync } from 'node:fs';
import { Accuracy } from '#model/accuracy';
import { CommitmentRules } from '#model/commitment';
import { Design } from '#model/design';
import { Downloads } from '#model/downloads';
import { Entities } from '#model/entity';
import { FindingRules } from '#model/finding';
import { Frontmatter } from '#model/frontmatter';
import { Measures } from '#model/measures';
import { PlanData } from '#model/plan-data';
import { PlanSettings } from '#model/plan-settings';
import { Doors } from '#model/door';
import { TaiwanData } from '#model/taiwan-data';
import { Terms } from '#model/term';
import { Themes } from '#model/theme';
import { Versions } from '#model/versions';
import { Noise } from '#model/errata';
import { z } from 'zod';
import { planFile, ruleFile } from './content-folder.ts';
import { CORE_SCHEMA, load } from 'js-yaml';

const parse = (name: string, text: string): unknown =>
	name.endsWith('.json') ? JSON.parse(text) : load(text, { schema: CORE_SCHEMA });

// A plan that says nothing of its edition has what holds for any.
const aboutFolder = existsSync(planFile('about')) ? planFile('about') : 'src/about';

/** A collection that is one file; where it is not kept, what its schema gives. */
const whole = (name: string) =>
	existsSync(name)
		? file(name, { parser: (text) => ({ whole: (parse(name, text) ?? {}) as Record<string, unknown> }) })
		: () => ({ whole: {} });

export const collections = {
	editions: defineCollection({
		loader: glob({ pattern: '**/*.mdx', base: planFile('editions') }),
		schema: Frontmatter,
	}),
	about: defineCollection({
		loader: glob({ pattern: '*.mdx', base: aboutFolder }),
		schema: z.strictObject({ title: z.string() }),
	}),
	design: defineCollection({
		loader: glob({ pattern: '*.mdx', base: ruleFile('design') }),
		schema: z.strictObject({ title: z.string() }),
	}),
	tokens: defineCollection({ loader: whole(ruleFile('design/tokens.yaml')), schema: Design }),
	plan: defineCollection({ loader: whole(planFile('plan.yaml')), schema: PlanSettings }),
	data: defineCollection({ loader: whole(planFile('editions/plan.json')), schema: PlanData }),
	themes: defineCollection({ loader: whole(planFile('themes.yaml')), schema: Themes }),
	doors: defineCollection({ loader: whole(planFile('doors.yaml')), schema: Doors }),
	entities: defineCollection({ loader: whole(planFile('entities.yaml')), schema: Entities }),
	terms: defineCollection({ loader: whole(planFile('terms.yaml')), schema: Terms }),
	taiwan: defineCollection({ loader: whole(planFile('editions/taiwan.json')), schema: TaiwanData }),
	commitment: defineCollection({ loader: whole(ruleFile('commitment.yaml')), schema: CommitmentRules }),
	findings: defineCollection({ loader: whole(ruleFile('findings.yaml')), schema: FindingRules }),
	measures: defineCollection({ loader: whole(ruleFile('measures.yaml')), schema: Measures }),
	noise: defineCollection({ loader: whole(ruleFile('noise.yaml')), schema: Noise }),
	downloads: defineCollection({ loader: whole(ruleFile('downloads.yaml')), schema: Downloads }),
	versions: defineCollection({ loader: whole(planFile('versions.yaml')), schema: Versions }),
	accuracy: defineCollection({ loader: whole(planFile('accuracy.yaml')), schema: Accuracy }),
};
