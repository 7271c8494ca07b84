import type { RootContent } from 'mdast';
import type { EditionId } from '#model/editions';
import { splitHanRuns } from '#model/han-runs';
import type { Inline, Words } from '../book.ts';
import { attribute, type Element, idOf } from './mdx-tree.ts';

/**
 * Words as runs: Chinese within English carries its language.
 *
 * @example wordsIn('en', 'for 柳湾') // => [{ text: 'for ' }, { text: '柳湾', lang: 'zh-Hans' }]
 */
export function wordsIn(edition: EditionId, text: string): Words[] {
	if (text === '') return [];
	if (edition !== 'en') return [{ text }];
	return splitHanRuns(text).map(({ run, han }) => (han ? { text: run, lang: 'zh-Hans' } : { text: run }));
}

/** What an element holds, as words and the marks of notes; what only the site sets apart is plain words here. */
export function inlinesOf(edition: EditionId, { children }: Element): Inline[] {
	return joined((children as RootContent[]).flatMap((child) => inlinesIn(edition, child)));
}

function inlinesIn(edition: EditionId, node: RootContent): Inline[] {
	if (node.type === 'text') return wordsIn(edition, node.value);
	if (!('children' in node)) return [];
	const inner = (node.children as RootContent[]).flatMap((child) => inlinesIn(edition, child));
	if (node.type === 'emphasis') return inner.map((inline) => ('text' in inline ? { ...inline, title: true } : inline));
	const isMark = node.type === 'mdxJsxTextElement' && node.name === 'Mark';
	return isMark ? [...inner, { note: attribute(node, 'note') ?? idOf(node) }] : inner;
}

/** Neighbouring words of one kind, joined. */
function joined(inlines: readonly Inline[]): Inline[] {
	const result: Inline[] = [];
	for (const inline of inlines) {
		const last = result.at(-1);
		if (last && 'text' in last && 'text' in inline && last.lang === inline.lang && last.title === inline.title)
			result[result.length - 1] = { ...last, text: last.text + inline.text };
		else result.push(inline);
	}
	return result;
}
