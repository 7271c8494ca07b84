import { z } from 'zod';
import { editionIds, inEvery } from './editions.ts';
import { PlanPeriod } from './figure-rules.ts';

/** Words in the editions that are published; empty in the others. */
const Wordings = z
	.partialRecord(z.enum(editionIds), z.string().min(1))
	.transform((words) => inEvery((id) => words[id] ?? ''));

const none = inEvery(() => '');

/** content/plan.yaml: what the site says of the plan it publishes. */
export const PlanSettings = z
	.strictObject({
		/** As the source prints it; the hand-kept corrections belong to the text with this title. */
		source: z.strictObject({ title: z.string(), approved: z.iso.date() }),
		/** The editions that are published, the source’s own among them. */
		editions: z
			.array(z.enum(editionIds))
			.refine((ids) => ids.includes('zh-hans'), 'the edition of the source, zh-hans, is always published')
			.transform((ids) => editionIds.filter((id) => ids.includes(id)))
			.default(editionIds),
		/** What the names of its downloads begin with. */
		name: z
			.string()
			.regex(/^[a-z0-9._-]+$/u)
			.default('plan'),
		title: Wordings,
		shortTitle: Wordings,
		place: Wordings,
		/** The short name on the jacket of the home page; the short title without the place, where there is none. */
		jacket: Wordings.default(none),
		/** The line under the title: when and by whom it was approved. */
		approval: Wordings,
		/** Who approved it, where the foot of every page says whose text prevails. */
		approver: Wordings.default(none),
		/** Whom a citation names as the author, in full; the place, where there is none. */
		issuer: Wordings.default(none),
		/** How the English was made, on the home page. */
		translation: Wordings.default(none),
		/** When the text was last edited: the date its downloads give. */
		edited: z.iso.date().optional(),
		/** The years the plan covers, as the jacket prints them. */
		years: Wordings.default(none),
		licence: Wordings,
		/** What its data package can be found by, besides what holds for any plan. */
		keywords: z.array(z.string().min(1)).default([]),
		/** The mail address that reports of errors go to; without one they are saved as a file. */
		contact: z.email().optional(),
		/** What the search field offers to try, in each edition. */
		searchExamples: z.partialRecord(z.enum(editionIds), z.array(z.string().min(1))).default({}),
		/** The rows of the table that open the targets page; the first six with a number, where there are none. */
		headlines: z.array(z.string()).default([]),
		/** The years it covers, as its figures are read against them. */
		period: PlanPeriod,
	})
	.superRefine((settings, context) => {
		for (const key of ['title', 'shortTitle', 'place', 'approval', 'licence'] as const) {
			const missing = settings.editions.find((edition) => settings[key][edition] === '');
			if (missing)
				context.addIssue({ code: 'custom', path: [key], message: `${missing} is published and has no words` });
		}
	})
	.transform((settings) => ({
		...settings,
		issuer: inEvery((id) => settings.issuer[id] || settings.place[id]),
		jacket: inEvery((id) => settings.jacket[id] || settings.shortTitle[id].replace(settings.place[id], '')),
	}));
export type PlanSettings = z.infer<typeof PlanSettings>;
