import type { EditionId } from '#model/editions';
import type { PlanData } from '#model/plan-data';

/** A page as every site sets it: its path below the edition, its title, and its text as Markdown. */
export interface Fixture {
	path: string;
	title: string;
	body: string;
}

/** The home page of an edition: the title, and the chapters as links. */
export const homePath = 'index';

/**
 * The same pages as our own site has for the text: the home, each chapter and each section, with the same words.
 *
 * @example fixturesOf(data, 'en').map(({ path }) => path) // => ['index', '0', '1', '1/1', …]
 */
export function fixturesOf(data: PlanData, edition: EditionId): Fixture[] {
	const pages = data.headings.filter(({ level }) => level === 'chapter' || level === 'section');
	const parts = partsOf(data, edition);
	const texts = pages.map(({ id, title }) => ({
		path: id.replace('.', '/'),
		title: title[edition],
		body: parts
			.filter(({ page }) => page === id)
			.map(({ markdown }) => markdown)
			.join('\n\n'),
	}));
	const chapters = texts.filter(({ path }) => !path.includes('/'));
	const home = chapters.map(({ path, title }) => `- [${escape(title)}](./${path}/)`).join('\n');
	return [{ path: homePath, title: data.title[edition], body: home }, ...texts];
}

interface Part {
	page: string;
	line: number;
	markdown: string;
}

/** Items, paragraphs and tables in the order of the text, each with the page it stands on. */
function partsOf({ headings, paragraphs, tables }: PlanData, edition: EditionId): Part[] {
	const items = headings.filter(({ level }) => level === 'item' || level === 'subitem');
	const parts: Part[] = [
		...items.map(({ id, title, sourceLines }) => ({
			page: pageOf(id),
			line: sourceLines[0],
			markdown: `## ${escape(title[edition])}`,
		})),
		...paragraphs.map(({ id, text, sourceLines }) => ({
			page: pageOf(id),
			line: sourceLines[0] + 0.5,
			markdown: escape(text[edition]),
		})),
		...tables.map((table) => ({
			page: pageOf(table.id),
			line: table.sourceLines[0],
			markdown: tableMarkdown(table, edition),
		})),
	];
	return parts.sort((one, other) => one.line - other.line);
}

function tableMarkdown({ caption, rows }: PlanData['tables'][number], edition: EditionId): string {
	const [head = [], ...body] = rows.map(({ cells }) => cells.map((cell) => escape(cell[edition])));
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [`${escape(caption[edition])}\n`, line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** The page an address stands on. @example pageOf('3.2.1.1') // => '3.2' */
function pageOf(address: string): string {
	const [chapter = '', section = '0'] = address.split('.');
	return section === '0' ? chapter : `${chapter}.${section}`;
}

function escape(text: string): string {
	return text.replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&');
}
