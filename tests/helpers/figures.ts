import { parse as parseYaml } from 'yaml';
import type { Figure } from '#model/figure';
import { FigureRules, type PlanPeriod } from '#model/figure-rules';
import { splitSentences } from '../../scripts/pipeline/sentences.ts';
import { figureReader, reportsResults } from '../../scripts/pipeline/tag/figures.ts';
import { readProjectFile } from './plans.ts';

/** The rules that hold for any plan. */
export const figureRules = FigureRules.parse(parseYaml(readProjectFile('content/figures.yaml')));

/** The years of an invented plan. */
export const planPeriod: PlanPeriod = { from: 2021, to: 2025, base: 2020, name: '十四五', previous: '十三五' };

const readFigures = figureReader(figureRules, planPeriod);

/** The figures of a paragraph below the headings with these titles. */
export function figuresIn(text: string, titles: readonly string[] = [], id = '1.1.1.1'): Figure[] {
	const paragraph = { id, text, sentences: splitSentences(id, text) };
	return readFigures(paragraph, reportsResults(titles, figureRules));
}
