import type { Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** Words as nodes; no words are none. */
export function text(value: string): PhrasingContent[] {
	return value === '' ? [] : [{ type: 'text', value }];
}

/** Elements each on a line of their own; a sentence, a row and a note is a line of the file. */
export function lines(elements: MdxJsxTextElement[]): Paragraph[] {
	const children = elements.flatMap((element, index): PhrasingContent[] =>
		index === 0 ? [element] : [{ type: 'text', value: '\n' }, element],
	);
	return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

function attributesOf(attributes: Attributes): MdxJsxAttribute[] {
	return Object.entries(attributes).flatMap(([name, value]) =>
		value === undefined || value === false || value === ''
			? []
			: [{ type: 'mdxJsxAttribute', name, value: value === true ? null : value } as const],
	);
}

/** A component that stands as a block. */
export function flow(name: string, attributes: Attributes, children: MdxJsxFlowElement['children']): MdxJsxFlowElement {
	return { type: 'mdxJsxFlowElement', name, attributes: attributesOf(attributes), children };
}

/** A component within a line. */
export function inline(name: string, attributes: Attributes, children: PhrasingContent[]): MdxJsxTextElement {
	return { type: 'mdxJsxTextElement', name, attributes: attributesOf(attributes), children };
}
