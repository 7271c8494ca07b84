import type { PlanData } from '#model/plan-data';
import type { LinkTo, Row } from '../row.ts';
import { figureRows } from './figures.ts';
import { findingRows } from './findings.ts';
import { indicatorRows } from './indicators.ts';
import { paragraphRows } from './paragraphs.ts';
import { sentenceRows } from './sentences.ts';

/** The rows of each table by the name of its file. */
export const rowsOf: Readonly<Record<string, (plan: PlanData, linkTo: LinkTo) => Row[]>> = {
	figures: figureRows,
	indicators: indicatorRows,
	findings: findingRows,
	paragraphs: paragraphRows,
	sentences: sentenceRows,
};
