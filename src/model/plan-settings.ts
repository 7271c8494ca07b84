import { z } from 'zod';
import { PlanPeriod } from './figure-rules.ts';

const Wordings = z.strictObject({ 'zh-hans': z.string().min(1), 'zh-hant': z.string().min(1), en: z.string().min(1) });

/** content/plan.yaml: what the site says of the plan it publishes. */
export const PlanSettings = z.strictObject({
	/** As the source prints it; the hand-kept corrections belong to the text with this title. */
	source: z.strictObject({ title: z.string(), approved: z.iso.date() }),
	title: Wordings,
	shortTitle: Wordings,
	place: Wordings,
	/** The short name on the jacket of the home page. */
	jacket: Wordings,
	/** The line under the title: when and by whom it was approved. */
	approval: Wordings,
	/** When the text was last edited: the date its downloads give. */
	edited: z.iso.date().optional(),
	/** The years the plan covers, as the jacket prints them. */
	years: Wordings,
	licence: Wordings,
	/** The mail address that reports of errors go to; without one they are saved as a file. */
	contact: z.email().optional(),
	/** The rows of the table that open the targets page; the first six with a number, where there are none. */
	headlines: z.array(z.string()).default([]),
	/** The years it covers, as its figures are read against them. */
	period: PlanPeriod,
});
export type PlanSettings = z.infer<typeof PlanSettings>;
