import { parse as parseYaml } from 'yaml';
import { CommitmentRules } from '#model/commitment';
import { FindingRules } from '#model/finding';
import { IndicatorRules } from '#model/indicator-rules';
import { Measures } from '#model/measures';
import { readProjectFile } from './plans.ts';

/** The rules that hold for any plan, as they are published. */
export const indicatorRules = IndicatorRules.parse(parseYaml(readProjectFile('content/indicators.yaml')));
export const commitmentRules = CommitmentRules.parse(parseYaml(readProjectFile('content/commitment.yaml')));
export const findingRules = {
	...FindingRules.parse(parseYaml(readProjectFile('content/findings.yaml'))),
	file: 'content/findings.yaml',
};
export const measures = Measures.parse(parseYaml(readProjectFile('content/measures.yaml')));
