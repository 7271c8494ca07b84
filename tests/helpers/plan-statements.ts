import type { Commitment } from '#model/commitment';
import type { Heading, Plan } from '#model/plan';
import { commitmentReader } from '../../scripts/pipeline/tag/commitment.ts';
import type { Stated } from '../../scripts/pipeline/tag/consistency.ts';
import { indicatorsOf, periodOf } from '../../scripts/pipeline/tag/indicators.ts';
import { commitmentRules, indicatorRules } from './statement-rules.ts';

/** The tables of indicators of a plan, with their years. */
export function tablesOf({ blocks }: Plan): Pick<Stated, 'indicators' | 'period'>[] {
	return blocks.flatMap((block) => {
		if (block.kind !== 'table') return [];
		const { base = 2020, target = 2025 } = periodOf(block, indicatorRules.table);
		const indicators = indicatorsOf(block, indicatorRules.table);
		return indicators.length === 0 ? [] : [{ period: { base, target }, indicators }];
	});
}

const readCommitment = commitmentReader(commitmentRules);

/** The sentences of a plan, each with its grade and the words that show it. */
export function sentencesOf({
	blocks,
}: Plan): { id: string; text: string; grade: Commitment['grade']; words: string[] }[] {
	const above = new Map<Heading['level'], string>();
	return blocks.flatMap((block) => {
		if (block.kind === 'heading') above.set(block.level, block.title);
		if (block.kind !== 'paragraph') return [];
		return block.sentences.map(({ id, start, end }) => {
			const text = block.text.slice(start, end);
			const { grade, words } = readCommitment(text, [...above.values()]);
			return { id, text, grade, words: words.map((word) => text.slice(word.start, word.end)) };
		});
	});
}
