import type { Text } from '#model/editions';
import type { PlanData } from '#model/plan-data';

const same = (words: string): Text => ({ 'zh-hans': words, 'zh-hant': words, en: words });

/** A paragraph of the data from its sentences, which read alike in all editions. */
export function paragraphOf(id: string, ...words: string[]): PlanData['paragraphs'][number] {
	return {
		id,
		text: same(words.join('')),
		sourceLines: [1, 1],
		sentences: words.map((text, index) => ({
			id: `${id}.s${index + 1}`,
			role: 'body',
			text: same(text),
			translation: 'revised',
			commitment: { grade: null, words: [] },
		})),
		notes: [],
		themes: [],
		figures: [],
		entities: [],
		terms: [],
		related: [],
	};
}

/** The data of a plan with some paragraphs, titles by their address, and the rows of one table. */
export function smallPlan(
	paragraphs: PlanData['paragraphs'],
	titles: Readonly<Record<string, string>> = {},
	rows: PlanData['tables'][number]['rows'] = [],
): PlanData {
	return {
		schema: 1,
		version: '1.0.0',
		licence: 'CC BY 4.0',
		title: same('plan'),
		source: { sha256: '0'.repeat(64), lines: 1 },
		headings: Object.entries(titles).map(([id, title]) => ({
			id,
			level: 'section',
			title: same(title),
			sourceLines: [1, 1],
			notes: [],
		})),
		paragraphs,
		tables: [{ id: '1.5.3.t1', caption: same(''), sourceLines: [1, 1], rows }],
		indicators: [],
		doors: [],
		findings: [],
	};
}
