import type { PlanData } from '#model/plan-data';
import { learnFolding } from '#model/search-key';
import { readProjectFile } from '../helpers/plans.ts';

const { paragraphs } = JSON.parse(readProjectFile('content/editions/plan.json')) as PlanData;

/** The paragraphs of the plan. */
export const planText: readonly string[] = paragraphs.map(({ text }) => text['zh-hans']);

/** Which characters count as one, learnt from the two Chinese editions. */
export const folding = learnFolding(
	paragraphs.map(({ text }) => [text['zh-hans'], text['zh-hant']] as const),
	['台臺'],
);
