import type { Line } from '../lines.ts';

/** A line with its Markdown marks taken off, and what the marks and the layout said of it. */
export interface Bare {
	line: Line;
	/** The words without marks. */
	words: string;
	/** Set as a heading (`#`). */
	marked: boolean;
	/** In a block quote. */
	quoted: boolean;
	/** An entry of a bulleted list. */
	bulleted: boolean;
	/** Set in by full-width spaces, as Chinese paragraphs are. */
	indented: boolean;
	/** A page of the source ends below it. */
	cut: boolean;
	/** A page number stands next to it. */
	beside: boolean;
}

// Marks whose depth and place the scan set at random (N1, N2, N8, N10).
const quoteMark = /^\s*(?:>\s?)+/u;
const headingMark = /^\s*#+\s*/u;
const closingMark = /\s+#+$/u;
const bulletMark = /^[-*]\s+(?![-*\d\s]+$)/u;
const printedBullet = /^[●◆■▲★◎○□▶►➢]/u;
const boldMarks = /\*{2,3}|__|<\/?(?:b|strong|u|em|i|center|font|span|div|p|su[bp]|br)\b[^<>]*>/gu;
const linkTarget = /\[(?<words>[^\]]*)\]\((?:#|https?:)[^()]*\)/gu;
const escapedMark = /\\(?=[\\`*_{}[\]()#+\-.!>~])/gu;

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
// A lone tab indents; several part the cells of a row.
const indent = /^(?:[ \f\u00A0\u2002\u2003\u3000]|\t(?!.*\t))+/u;
const fullWidth = /[０-９Ａ-Ｚａ-ｚ％㈠-㈩]+/gu;
// “第一章⇥总则”: the tab is a space, not the border of a cell.
const tabbedLabel = /^(?<label>第[^\t]{1,8}[篇编章节分])\t+(?=[^\t]*$)/u;

/** Take the Markdown marks off a line. @example strip('## **第二节 发展环境**', 90).words // => '第二节 发展环境' */
export function strip(raw: string, number: number): Bare {
	const visible = raw.replace(invisible, '').replace(/&(?:nbsp|ensp|emsp);/gu, ' ');
	const unquoted = visible.replace(quoteMark, '');
	const text = unquoted.replace(boldMarks, '').replace(indent, '');
	const marked = headingMark.test(text);
	const bulleted = !marked && (bulletMark.test(text) || printedBullet.test(text));
	const words = (marked ? text.replace(headingMark, '').replace(closingMark, '') : text.replace(bulletMark, ''))
		.replace(linkTarget, '$<words>')
		.replace(escapedMark, '')
		.replace(fullWidth, (wide) => wide.normalize('NFKC'))
		.replace(indent, '')
		.trimEnd()
		.replace(tabbedLabel, '$<label> ');
	return {
		line: { number, raw, kind: words === '' ? 'blank' : 'prose', words, notes: [] },
		words,
		marked,
		quoted: quoteMark.test(visible),
		bulleted,
		indented: /^(?:\u3000|[ \u2003]{2})/u.test(unquoted),
		cut: false,
		beside: false,
	};
}
