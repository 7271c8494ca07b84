import { z } from 'zod';

/** A term of content/glossary.yaml: its one English rendering, and what else counts as it. */
export const GlossaryTerm = z.strictObject({
	zh: z.string().min(1),
	en: z.string().min(1),
	forms: z.array(z.string().min(1)).default([]),
	avoid: z.array(z.string().min(1)).default([]),
	kind: z.enum([
		'policy',
		'institution',
		'place',
		'indicator',
		'slogan',
		'industry',
		'programme',
		'structure',
		'company',
		'person',
	]),
	/** A regular expression the sentence must match for this entry to hold. */
	context: z.string().optional(),
	/** The title of a document: English sets it in italics. */
	title: z.boolean().default(false),
	gloss: z.string().optional(),
	note: z.string().optional(),
	unsure: z.boolean().default(false),
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;

/** content/glossary.yaml */
export const Glossary = z.strictObject({ terms: z.array(GlossaryTerm).default([]) });

/** content/folding.yaml */
export const FoldingVariants = z.strictObject({ variants: z.array(z.string().min(2)) });
