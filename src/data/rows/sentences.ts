import type { PlanData } from '#model/plan-data';
import type { LinkTo, Row } from '../row.ts';
import { inEditions, listed } from '../words.ts';

/** The rows of sentences.csv: every sentence, with how firmly it binds. */
export function sentenceRows({ paragraphs }: PlanData, linkTo: LinkTo): Row[] {
	return paragraphs.flatMap((paragraph) =>
		paragraph.sentences.map(({ id, role, text, translation, commitment }) => ({
			id,
			paragraph_id: paragraph.id,
			role,
			...inEditions('text', text),
			commitment: commitment.grade,
			commitment_words: listed(commitment.words.map(({ start, end }) => text['zh-hans'].slice(start, end))),
			translation,
			url: linkTo(id),
		})),
	);
}
