import type { Root, RootContent } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildContent, type Built } from '../../scripts/build-content.ts';
import type { Note, Plan } from '#model/plan';
import type { PlanData } from '#model/plan-data';
import { landings, readProjectFile, solidLines } from '../helpers/plans.ts';

const source = readProjectFile('content/source/plan.txt');
let built: Built;
beforeAll(() => {
	built = buildContent();
});

/** The bare characters of a text: no markup, no spaces, one width of punctuation. Both sides of the law go through it. */
function bareCharacters(text: string): string {
	return text
		.replace(/\s/gu, '')
		.replace(/[,;:()∶]/gu, (mark) => ({ ',': '，', ';': '；', '(': '（', ')': '）' })[mark] ?? '：')
		.replace(/I-III(?=类)/gu, 'Ⅰ—Ⅲ');
}

/** The characters of the source without its marks: `#`, bold, leaders of the table of contents. */
function sourceCharacters(): string {
	return bareCharacters(source.replace(/^#+/gmu, '').replace(/\*\*|<\/?b>|·{2,}/gu, ''));
}

/** Undo the adopted readings in a run of words, from the last to the first; a note out of its place is an error. */
function asPrinted(words: string, notes: readonly Note[]): string {
	const adopted = notes.filter(({ kind }) => kind === 'emended').toSorted((a, b) => b.start - a.start);
	return adopted.reduce((text, { start, source: printed, reading = '' }) => {
		let shared = 0;
		while (shared < printed.length && printed[shared] === reading[shared]) shared++;
		const at = start - shared;
		expect(text.slice(at, at + reading.length)).toBe(reading);
		return text.slice(0, at) + printed + text.slice(at + reading.length);
	}, words);
}

/** Every word of the plan in the order of the text, as the source prints it. */
function planCharacters({ front, blocks }: Plan): string {
	const words = blocks.flatMap((block) => {
		switch (block.kind) {
			case 'heading':
				return [block.label, asPrinted(block.title, block.notes)];
			case 'paragraph':
				return [asPrinted(block.text, block.notes)];
			case 'table':
				return [block.caption, ...block.rows.map((row) => asPrinted(row.cells.join('\t'), row.notes))];
			case 'box':
				return [block.title];
		}
	});
	return bareCharacters([...front.map(({ text }) => text), ...words].join(''));
}

/** The words around the first place where two texts differ; empty where they are equal. */
function firstDifference(a: string, b: string): { a: string; b: string } | undefined {
	if (a === b) return undefined;
	let at = 0;
	while (a[at] === b[at]) at++;
	return { a: a.slice(Math.max(0, at - 10), at + 20), b: b.slice(Math.max(0, at - 10), at + 20) };
}

/** The words of each paragraph of an MDX file, put together from its sentences. */
function paragraphsOf(mdx: string): Map<string, string> {
	const paragraphs = new Map<string, string>();
	const body = mdx.replace(/^---\n.*?\n---\n/su, '');
	const visit = (node: Root | RootContent, paragraph: string): void => {
		const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
		const id = isElement && node.name === 'Paragraph' ? attribute(node.attributes, 'id') : paragraph;
		if (isElement && node.name === 'Sentence') paragraphs.set(id, (paragraphs.get(id) ?? '') + wordsOf(node));
		else if ('children' in node) for (const child of node.children) visit(child, id);
	};
	visit(unified().use(remarkParse).use(remarkMdx).parse(body), '');
	return paragraphs;
}

function attribute(attributes: readonly { type: string; name?: string; value?: unknown }[], name: string): string {
	return String(attributes.find((candidate) => candidate.name === name)?.value);
}

function wordsOf(node: Root | RootContent): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

describe('the law of the text', () => {
	test('every line that is not blank lands in exactly one heading, paragraph, table or front-matter entry', () => {
		const count = landings(built.plan);
		const solid = solidLines(source);
		expect(solid.length).toBeGreaterThan(400);
		expect(solid.filter((line) => count.get(line) !== 1)).toEqual([]);
	});

	test('the characters of the plan are the characters of the source, in the same order', () => {
		expect(firstDifference(planCharacters(built.plan), sourceCharacters())).toBeUndefined();
	});

	test.each(['zh-hans', 'zh-hant'] as const)('the sentences of %s, joined, are its paragraphs', (edition) => {
		const { paragraphs } = JSON.parse(built.files.get('plan.json') ?? '') as PlanData;
		expect(paragraphs).toHaveLength(156);
		for (const { id, text, sentences } of paragraphs)
			expect(sentences.map((sentence) => sentence.text[edition]).join(''), id).toBe(text[edition]);
	});

	test.each(['zh-hans', 'zh-hant'] as const)('the MDX files of %s hold every paragraph, word for word', (edition) => {
		const { paragraphs } = JSON.parse(built.files.get('plan.json') ?? '') as PlanData;
		const files = [...built.files].filter(([path]) => path.startsWith(`${edition}/`));
		const written = new Map(files.flatMap(([, text]) => [...paragraphsOf(text)]));
		expect(Object.fromEntries(written)).toEqual(
			Object.fromEntries(paragraphs.map(({ id, text }) => [id, text[edition]])),
		);
	});

	test('the reading text of the plan is its Simplified edition', () => {
		const { paragraphs } = JSON.parse(built.files.get('plan.json') ?? '') as PlanData;
		const words = built.plan.blocks.filter((block) => block.kind === 'paragraph').map(({ id, text }) => [id, text]);
		expect(paragraphs.map(({ id, text }) => [id, text['zh-hans']])).toEqual(words);
	});
});
