import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
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
import { parse as parseYaml } from 'yaml';

const whole = (name: string) =>
	file(name, { parser: (text) => ({ whole: parseYaml(text) as Record<string, unknown> }) });

export const collections = {
	editions: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: 'content/editions' }), schema: Frontmatter }),
	about: defineCollection({
		loader: glob({ pattern: '*.mdx', base: 'content/about' }),
		schema: z.strictObject({ title: z.string() }),
	}),
	design: defineCollection({
		loader: glob({ pattern: '*.mdx', base: 'content/design' }),
		schema: z.strictObject({ title: z.string() }),
	}),
	tokens: defineCollection({ loader: whole('content/design/tokens.yaml'), schema: Design }),
	plan: defineCollection({ loader: whole('content/plan.yaml'), schema: PlanSettings }),
	data: defineCollection({ loader: whole('content/editions/plan.json'), schema: PlanData }),
	themes: defineCollection({ loader: whole('content/themes.yaml'), schema: Themes }),
	doors: defineCollection({ loader: whole('content/doors.yaml'), schema: Doors }),
	entities: defineCollection({ loader: whole('content/entities.yaml'), schema: Entities }),
	terms: defineCollection({ loader: whole('content/terms.yaml'), schema: Terms }),
	taiwan: defineCollection({ loader: whole('content/editions/taiwan.json'), schema: TaiwanData }),
	commitment: defineCollection({ loader: whole('content/commitment.yaml'), schema: CommitmentRules }),
	findings: defineCollection({ loader: whole('content/findings.yaml'), schema: FindingRules }),
	measures: defineCollection({ loader: whole('content/measures.yaml'), schema: Measures }),
	noise: defineCollection({ loader: whole('content/noise.yaml'), schema: Noise }),
	downloads: defineCollection({ loader: whole('content/downloads.yaml'), schema: Downloads }),
	versions: defineCollection({ loader: whole('content/versions.yaml'), schema: Versions }),
	accuracy: defineCollection({ loader: whole('content/accuracy.yaml'), schema: Accuracy }),
};
