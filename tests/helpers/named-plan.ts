import type { PlanData } from '#model/plan-data';
import type { Entity } from '#model/entity';
import { splitSentences } from '../../scripts/pipeline/sentences.ts';
import { tagged } from './tagged-plan.ts';

type Related = PlanData['paragraphs'][number]['related'];

/** A plan of invented paragraphs, by their address, with the entities of a list found in them. */
export function namedPlan(
	paragraphs: Readonly<Record<string, string>>,
	list: Entity[],
	{
		titles = {},
		english = {},
		related = {},
	}: {
		titles?: Record<string, string>;
		/** The English of sentences, by their address. */
		english?: Record<string, string>;
		related?: Record<string, Related>;
	} = {},
): PlanData {
	return {
		schema: 1,
		title: everywhere('规划'),
		source: { sha256: '0'.repeat(64), lines: 1 },
		tables: [],
		indicators: [],
		doors: [],
		findings: [],
		version: '1.0.0',
		licence: 'CC BY 4.0',
		headings: Object.entries(titles).map(([id, title]) => ({
			id,
			level: 'item',
			title: everywhere(title),
			sourceLines: [1, 1],
			notes: [],
		})),
		paragraphs: Object.entries(paragraphs).map(([id, text]) => ({
			id,
			text: everywhere(text),
			sourceLines: [1, 1],
			sentences: splitSentences(id, text).map((sentence) => ({
				id: sentence.id,
				role: 'body',
				text: { ...everywhere(text.slice(sentence.start, sentence.end)), en: english[sentence.id] ?? '' },
				translation: 'translated',
				commitment: { grade: null, words: [] },
			})),
			notes: [],
			themes: [],
			figures: [],
			entities: [...tagged(id, text, { list }).entities],
			terms: [],
			related: related[id] ?? [],
		})),
	};
}

/** The same words in every edition. */
export function everywhere(words: string): { 'zh-hans': string; 'zh-hant': string; en: string } {
	return { 'zh-hans': words, 'zh-hant': words, en: words };
}
