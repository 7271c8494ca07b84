import { type HeadingParts, readHeading } from '../heading-forms.ts';
import type { Bare } from './markdown.ts';
import { namesPlan } from './furniture.ts';
import { Numbering } from './numbering.ts';

const contentsTitle = /^(?:图|表|图表|专栏|附[表件图])?目\s*[录錄次]$/u;
// “第一节 发展基础……2”, “第一节 发展基础（2）”: a title, a leader of dots or tabs, a page.
const contentsEntry = /^(?<title>.*?)[\s·.…・•_—-]+[（(]?\s*(?<page>\d{1,4}|[ivxIVXⅠ-Ⅻ]{1,4})\s*[）)]?[\s·.…・•-]*$/u;
const tableMarks = /^\||\|\s*$/gu;
const columnRule = /^\|?(?:\s*:?-+:?\s*\|)+/u;
const approvalNote = /[\d〇一二三四五六七八九]{4}\s*年.*(?:批准|通过|审议|印发|公布|颁布)/u;

const longestFrontLine = 60;
const longestEntry = 60;
const longestLeader = 400;

/** Whether a line is the title of a table of contents. @example isContentsTitle('目 录') // => true */
export function isContentsTitle(words: string): boolean {
	return contentsTitle.test(words);
}

/**
 * Read what stands before the text: the title, the approval, notes, the table of contents.
 *
 * @returns the index of the first line of the body
 */
export function readFront(solid: readonly Bare[]): number {
	const opens = ({ words, marked }: Bare): boolean => isContentsTitle(words) || opensBody(readHeading(words, marked));
	const end = solid.findIndex(opens);
	const front = solid.slice(0, end < 0 ? undefined : end);
	const named = front.findLastIndex(({ words }) => namesPlan(words));
	const titleEnd = named < 0 && !isProse(front[0]?.words ?? '') ? 0 : named;
	const titles = titleOf(front, titleEnd);
	for (const [index, { line, words }] of front.entries()) {
		if (index > titleEnd && isProse(words)) return index;
		if (titles.has(index)) line.kind = 'title';
		else line.kind = isApproval(words) ? 'approval' : 'note';
	}
	const next = solid[front.length];
	return next && isContentsTitle(next.words) ? readContents(solid, front.length) : front.length;
}

/** A closing part opens no body: “附件” stands on the first line of a plan sent as an annex. */
function opensBody(parts: HeadingParts | undefined): boolean {
	return parts !== undefined && parts.role !== 'closing';
}

/** The lines of the title: the one that names the plan, and the halves above it. */
function titleOf(front: readonly Bare[], end: number): Set<number> {
	const titles = new Set<number>();
	for (let index = end; index >= 0 && titles.size < 3; index--) {
		const words = front[index]?.words ?? '';
		const isHalf = index === end || /(?:发展|规划|计划|纲要|和|与|[市县区省州旗乡镇])$/u.test(words);
		if (!isHalf || isProse(words) || isApproval(words)) break;
		titles.add(index);
	}
	return titles;
}

function isProse(words: string): boolean {
	return !isApproval(words) && (/[。；]/u.test(words) || (words.length > longestFrontLine && words.includes('，')));
}

function isApproval(words: string): boolean {
	return words.length <= longestFrontLine && !words.includes('。') && approvalNote.test(words);
}

/**
 * Read a table of contents, from its title to the line where the headings begin again.
 *
 * @returns the index of the first line after it, and after a title printed again below it
 */
export function readContents(solid: readonly Bare[], from: number): number {
	const seen = new Numbering();
	let index = from;
	for (; index < solid.length; index++) {
		const bare = solid[index];
		if (!bare) break;
		const words = bare.words.replace(tableMarks, '').trim();
		const entry = readEntry(words);
		const title = entry?.['title'] ?? words;
		const parts = readHeading(title, bare.marked);
		if (!entry && !parts && !isLabelOnly(words) && !columnRule.test(bare.words)) {
			const wrapped = words.length <= longestEntry && !/[。；，]/u.test(words) && resumes(solid, index + 1, seen);
			if (!wrapped && !isContentsTitle(words)) break;
		}
		if (parts && seen.goesBack(parts)) break;
		if (parts) seen.add(parts, index);
		bare.line.kind = 'contents';
		bare.line.words = entry ? `${tidy(title)}\t${entry['page'] ?? ''}` : words;
	}
	return skipTitle(solid, index);
}

function isLabelOnly(words: string): boolean {
	return /^专\s*栏\s*\d+/u.test(words) && !/[。；]/u.test(words);
}

/** Whether the table of contents goes on at `index`, so that the line above it is the second line of an entry. */
function resumes(solid: readonly Bare[], index: number, seen: Numbering): boolean {
	const next = solid[index];
	if (!next) return false;
	const title = readEntry(next.words)?.['title'];
	const parts = readHeading(title ?? next.words, next.marked);
	return title !== undefined || (parts?.role === 'numbered' && !seen.goesBack(parts));
}

function tidy(title: string): string {
	return title.replace(/[\s·|]+/gu, ' ').trim();
}

/** The title and the page of an entry, where the line is one. */
function readEntry(words: string): Record<string, string> | undefined {
	return words.length > longestLeader ? undefined : contentsEntry.exec(words)?.groups;
}

/** The title may stand again between the table of contents and the text. */
function skipTitle(solid: readonly Bare[], from: number): number {
	const titles = new Set(solid.slice(0, from).flatMap(({ line, words }) => (line.kind === 'title' ? [words] : [])));
	let index = from;
	for (; index < solid.length; index++) {
		const bare = solid[index];
		if (!bare || !(titles.has(bare.words) || namesPlan(bare.words) || isApproval(bare.words))) break;
		bare.line.kind = 'note';
	}
	return index;
}
