import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { EditionBlock, EditionHeading, EditionParagraph } from '#model/edition';
import type { EditionId } from '#model/editions';
import { flow, inline, lines } from './mdx-elements.ts';
import { noteNode, notesFor } from './mdx-notes.ts';
import { isIn, sentenceWords } from './mdx-sentence.ts';
import { tableNode } from './mdx-table.ts';

/** Headings below a section, each with what stands under it; what stands before the first has no heading. */
export interface Group {
	heading?: EditionHeading;
	blocks: Exclude<EditionBlock, EditionHeading>[];
}

/** The nodes of a group: its heading with all that stands under it, or what stands before the first heading. */
export function groupNodes(edition: EditionId, { heading, blocks }: Group): RootContent[] {
	const inside = blocks.map((block) => blockNode(edition, block));
	if (!heading) return inside;
	const { id, level, label, title, notes } = heading;
	const attributes = { id, level, label, title: title.text, untranslated: title.untranslated };
	return [
		flow('Item', attributes, [
			...lines(notesFor(edition, notes).map((note, index) => noteNode(edition, `${id}.n${index + 1}`, note))),
			...inside,
		]),
	];
}

function blockNode(edition: EditionId, block: Exclude<EditionBlock, EditionHeading>): MdxJsxFlowElement {
	switch (block.kind) {
		case 'paragraph':
			return paragraphNode(edition, block);
		case 'table':
			return tableNode(edition, block);
		case 'box':
			return flow('Box', { id: block.id, title: block.title.text, untranslated: block.title.untranslated }, []);
	}
}

function paragraphNode(edition: EditionId, paragraph: EditionParagraph): MdxJsxFlowElement {
	const { id, sentences } = paragraph;
	const notes = notesFor(edition, paragraph.notes);
	const untranslated = sentences.every(({ text: words }) => words === '');
	const spans = sentences.map((sentence) => {
		const marked = notes.flatMap((note, index) => (isIn(sentence, note) ? [{ note, id: `${id}.n${index + 1}` }] : []));
		const attributes = {
			id: sentence.id,
			lead: sentence.role === 'lead',
			untranslated: sentence.text === '' && !untranslated,
		};
		return inline('Sentence', attributes, sentenceWords(edition, sentence, marked));
	});
	const margin = notes.map((note, index) => noteNode(edition, `${id}.n${index + 1}`, note));
	return flow('Paragraph', { id, untranslated }, [...lines(spans), ...lines(margin)]);
}
