import { readHeading } from '../heading-forms.ts';
import { endsBlock } from '../prose-marks.ts';
import type { Bare } from './markdown.ts';

// “— 3 —”, “- 12 -”, “·3·”, “3/78”, “第3页”, “第 3 页 共 78 页”.
const dash = '[-—–―－·•~～\\s]*';
const pageNumber = new RegExp(
	String.raw`^(?:${dash}(?:[Pp](?:age|\.)?\s*)?\d{1,4}${dash}|\d{1,4}\s*[/／]\s*\d{1,4}|第?\s*\d{1,4}\s*页(?:\s*[/／,，]?\s*共\s*\d{1,4}\s*页)?|第?\s*\d{1,4}\s*[/／]\s*\d{1,4}\s*页)$`,
	'u',
);
// A ruled line, a comment or an image: layout without words.
const ornament = /^(?:(?:[-*_=]\s*){3,}|<!--.*-->|!\[[^\]]*\]\([^)]*\))$/u;
// “望潮区规划纲要 3”, “— 3 — 望潮区规划纲要”: a running head with its page number.
const numberedHead = new RegExp(
	String.raw`^(?:${dash}\d{1,4}${dash}(?=\D))?(?<head>\D.*?\D)(?:\s${dash}\d{1,4}${dash})?$`,
	'u',
);
const plansName = /(?:规划|纲要|规划》|纲要》)(?:[（(][^（()）]*[）)])?$/u;

const longestRunningHead = 40;

/** Whether a line, short and without a sentence, ends as a plan’s name does. @example namesPlan('望潮区“十四五”规划纲要') // => true */
export function namesPlan(words: string): boolean {
	return (
		words.length <= longestRunningHead + 20 && !/[。；，]/u.test(words) && plansName.test(words.replace(/\s/gu, ''))
	);
}

/**
 * Mark what belongs to the page and not to the text: page numbers, running heads, ruled lines. A running head stands
 * beside a page number in the same words more than once, or names the plan in the midst of its text.
 *
 * @param solid the lines that are not blank
 */
export function markFurniture(solid: readonly Bare[]): void {
	const heads = new Map<string, number>();
	for (const { line, words } of solid) {
		if (!words.includes('\t') && (pageNumber.test(words) || ornament.test(words))) line.kind = 'furniture';
		else if (words.length <= longestRunningHead) heads.set(headOf(words), (heads.get(headOf(words)) ?? 0) + 1);
	}
	const ruled = solid.map(({ line, words }) => line.kind === 'furniture' && pageNumber.test(words));
	for (const [index, bare] of solid.entries()) {
		bare.beside = ruled[index - 1] === true || ruled[index + 1] === true;
		if (index > 0 && isRunningHead(bare, heads)) bare.line.kind = 'furniture';
	}
	let above: Bare | undefined;
	for (const bare of solid) {
		if (bare.line.kind !== 'furniture') above = bare;
		else if (above) above.cut = true;
	}
}

function isRunningHead({ line, words, marked, beside }: Bare, heads: ReadonlyMap<string, number>): boolean {
	const head = headOf(words);
	const count = heads.get(head) ?? 0;
	const short = words.length <= longestRunningHead && !endsBlock(words) && !/[；：，\t|]/u.test(words);
	if (line.kind === 'furniture' || marked || !short || readHeading(head, false)) return false;
	if (/^目\s*[录錄次]$/u.test(words)) return false;
	// Seen once, words that list things are rather a sentence that the page cut before “规划”.
	if (beside) return count > 1 || (namesPlan(words) && !words.includes('、'));
	return namesPlan(head) && (count > 2 || (head !== words && count > 1));
}

/** The words of a running head, without a page number on the same line. @example headOf('规划纲要 3') // => '规划纲要' */
export function headOf(words: string): string {
	return words.length > longestRunningHead ? words : (numberedHead.exec(words)?.groups?.['head'] ?? words);
}
