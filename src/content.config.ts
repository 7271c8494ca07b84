import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { Frontmatter } from '#model/frontmatter';
import { PlanData } from '#model/plan-data';
import { PlanSettings } from '#model/plan-settings';
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
	plan: defineCollection({ loader: whole('content/plan.yaml'), schema: PlanSettings }),
	data: defineCollection({ loader: whole('content/editions/plan.json'), schema: PlanData }),
	noise: defineCollection({ loader: whole('content/noise.yaml'), schema: Noise }),
};
