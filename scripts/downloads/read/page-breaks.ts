import type { PrintedBreak } from '#model/frontmatter';
import type { Inline } from '../book.ts';

/**
 * The words of a sentence with the pages that begin within it, each at its character, or before the sentence where none
 * is told.
 *
 * @example withPages([{ text: '从全省第18位' }], [{ page: 3, sentence: '1.1.0.2.s3', at: 3 }]) // => [{ text: '从全省' }, { page: 3 }, { text: '第18位' }]
 */
export function withPages(inlines: readonly Inline[], breaks: readonly PrintedBreak[]): Inline[] {
	// From the last, so that the places of the others hold.
	return breaks.toReversed().reduce<Inline[]>((all, { page, at = 0 }) => insert(all, { page }, at), [...inlines]);
}

function insert(inlines: readonly Inline[], mark: Inline, at: number): Inline[] {
	let start = 0;
	for (const [index, inline] of inlines.entries()) {
		const length = 'text' in inline ? inline.text.length : 0;
		if (at < start + length)
			return [...inlines.slice(0, index), ...around(inline, mark, at - start), ...inlines.slice(index + 1)];
		start += length;
	}
	return [...inlines, mark];
}

function around(inline: Inline, mark: Inline, at: number): Inline[] {
	if (!('text' in inline) || at === 0) return [mark, inline];
	const { text } = inline;
	return [{ ...inline, text: text.slice(0, at) }, mark, { ...inline, text: text.slice(at) }];
}
