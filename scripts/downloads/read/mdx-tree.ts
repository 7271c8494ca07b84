import { CORE_SCHEMA, load } from 'js-yaml';
import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { Frontmatter } from '#model/frontmatter';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

// “---”, the frontmatter, “---”, and the text.
const parts = /^---\n(?<head>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/u;

const reader = unified().use(remarkParse).use(remarkMdx);

/** A generated file: its frontmatter and its elements. */
export interface MdxFile {
	front: Frontmatter;
	elements: Element[];
}

/**
 * Read a file of content/editions.
 *
 * @throws Error where it has no frontmatter, or not the right one
 */
export function readMdx(content: string): MdxFile {
	const { head, body } = parts.exec(content)?.groups ?? {};
	if (head === undefined || body === undefined) throw new Error('no frontmatter');
	return {
		front: Frontmatter.parse(load(head, { schema: CORE_SCHEMA })),
		elements: elementsIn(reader.parse(body).children),
	};
}

/** The elements among some nodes, those in a paragraph of their own included. */
export function elementsIn(nodes: readonly RootContent[]): Element[] {
	return nodes.flatMap((node) => {
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return [node];
		return 'children' in node ? elementsIn(node.children) : [];
	});
}

/** An attribute of an element; empty where it stands without a value, undefined where it does not stand. */
export function attribute({ attributes }: Element, name: string): string | undefined {
	const found = attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name);
	return found && typeof found.value !== 'object' ? (found.value ?? '') : found && '';
}

/** The address of an element. */
export function idOf(element: Element): string {
	return attribute(element, 'id') ?? '';
}
