import { ContentError } from '#model/content-error';
import { type HeadingParts, labelLevel, readHeading, tidyTitle } from './heading-forms.ts';
import type { Line } from './lines.ts';
import { isContentsTitle, readContents, readFront } from './parse/front.ts';
import { headOf, markFurniture } from './parse/furniture.ts';
import { type Bare, strip } from './parse/markdown.ts';
import { Numbering } from './parse/numbering.ts';
import { cellsOf, isCaption, isColumnRule, isRow } from './parse/rows.ts';
import { endsBlock, isPoint, isRemark, isTitleLike, opensBlock } from './prose-marks.ts';

const boxTitle =
	/^[【[]?\s*专\s*栏(?:\s*[\d一二三四五六七八九十]+(?:[-—.]\d+)?[\s：:、.．】\]]*|[\s：:】\]]+|$)[^。；]*$/u;

// “第贰节”, “第 X 章”: a label that the scan misread.
const misreadLabel = /^第\s*\S{1,4}\s*[篇章节]/u;

const longestLabelledTitle = 50;
// In a text that sets its paragraphs in, at least this share of the long ones is.
const indentedShare = 2 / 3;
const longLine = 40;

/**
 * Read the text of a plan into lines, each with its kind and number. The level of a heading comes from its numbering,
 * never from the count of `#`; page numbers, running heads, bold and quote marks are seen through.
 *
 * @param text the whole source; a byte order mark, CRLF and full-width figures are read without complaint
 * @param file the name of the source, for messages
 * @throws ContentError where the text is empty, a heading has a form it does not know, or the numbering jumps
 * @example parse('# 第一章 总论\n\n正文。', 'plan.txt')[0] // => { number: 1, kind: 'heading', words: '总论', … }
 */
export function parse(text: string, file: string): Line[] {
	if (text.trim() === '') {
		throw new ContentError({
			file,
			line: 1,
			found: 'an empty file',
			expected: 'the text of a plan',
			remedy: 'put the text into the file',
		});
	}
	const bare = text.split(/\r\n|[\n\r\u2028\u2029]/u).map((raw, index) => strip(raw, index + 1));
	const solid = bare.filter(({ words }) => words !== '');
	markFurniture(solid);
	const matter = solid.filter(({ line }) => line.kind !== 'furniture');
	const body = matter.slice(readFront(matter));
	new BodyReader(body, file).read();
	joinIndented(body.filter(({ line }) => line.kind !== 'furniture'));
	return bare.map(({ line }) => line);
}

/** Where the reading of the body stands. */
class BodyReader {
	readonly #solid: readonly Bare[];
	readonly #file: string;
	readonly #numbering = new Numbering();
	/** The headings the reading stands below, as printed. */
	#running = new Set<string>();
	/** The heading whose title may go on below, and how many halves of it were read. */
	#title: { parts: HeadingParts; halves: number } | undefined;
	#inQuotedBox = false;
	#numbered = false;

	constructor(solid: readonly Bare[], file: string) {
		this.#solid = solid;
		this.#file = file;
	}

	read(): void {
		for (let index = 0; index < this.#solid.length; index++) {
			const bare = this.#solid[index];
			if (!bare) break;
			if (!this.#numbered && isContentsTitle(bare.words)) index = readContents(this.#solid, index) - 1;
			else this.#readLine(bare, index);
		}
		this.#numbering.finish(this.#file);
	}

	#readLine(bare: Bare, index: number): void {
		const { line, words, marked, quoted } = bare;
		this.#inQuotedBox &&= quoted;
		const title = this.#title;
		this.#title = undefined;
		const previous = this.#solid[index - 1];
		if (this.#isRunningHead(bare)) {
			line.kind = 'furniture';
			if (previous) previous.cut = true;
			this.#title = title;
			return;
		}
		const parts = isRow(this.#solid, index) ? undefined : this.#headingOf(bare, index);
		if (parts) this.#readHeading(bare, parts);
		else if (isColumnRule(words)) line.kind = 'rule';
		else if (isBoxTitle(this.#solid, index)) {
			line.kind = 'box';
			line.words = cellsOf(words).join('');
			this.#inQuotedBox = quoted;
		} else if (isRow(this.#solid, index)) {
			line.kind = 'row';
			line.words = cellsOf(words).join('\t');
		} else if (isCaption(this.#solid, index)) line.kind = 'caption';
		else if (title && isSubtitle(title, bare)) {
			line.kind = 'subtitle';
			line.words = tidyTitle(words);
			this.#title = { ...title, halves: title.halves + 1 };
		} else if (isPoint(words) || isRemark(words) || bare.bulleted || isTitleLike(words)) {
			if (marked && !isPoint(words) && !this.#inQuotedBox) throw unknownHeading(this.#file, line.number, words);
			line.kind = standsAlone(bare) ? 'point' : 'prose';
		} else if (marked && !this.#inQuotedBox) throw unknownHeading(this.#file, line.number, words);
	}

	#readHeading({ line, words }: Bare, parts: HeadingParts): void {
		this.#numbering.check(parts, this.#file, line.number);
		this.#numbering.add(parts, line.number);
		if (parts.role === 'numbered') this.#numbered = true;
		if (parts.level === 'part' || parts.level === 'chapter') this.#running = new Set();
		this.#running.add(words);
		this.#title = { parts, halves: parts.title === '' ? 0 : 1 };
		line.kind = 'heading';
		line.heading = parts;
		line.words = parts.title;
	}

	/** A heading of the page above, printed again beside a page number. */
	#isRunningHead({ words, marked, beside }: Bare): boolean {
		const head = headOf(words);
		return !marked && (beside || head !== words) && this.#running.has(head);
	}

	/**
	 * A heading by its form, unless the lines around it say that it is prose: a box holds no headings; in an enumeration
	 * each entry is a sentence, or follows a semicolon; a page break may cut a sentence before “三、四线城市”.
	 */
	#headingOf(bare: Bare, index: number): HeadingParts | undefined {
		const { words, marked, quoted } = bare;
		const parts = readHeading(words, marked);
		if (!parts || this.#inQuotedBox || (quoted && !marked)) return undefined;
		const follows = this.#numbering.follows(parts);
		if (parts.role !== 'numbered')
			return follows && !(isTable(words) && isCaption(this.#solid, index)) ? parts : undefined;
		if (marked) return parts;
		const [previous, next] = [this.#solid[index - 1], this.#solid[index + 1]];
		if (parts.sentence && (!follows || (next && labelLevel(next.words) === parts.level))) return undefined;
		if (follows || previous?.line.kind !== 'prose') return parts;
		if (/[；;]$/u.test(previous.words)) return undefined;
		if (!previous.cut || endsBlock(previous.words)) return parts;
		bare.line.continues = true;
		return undefined;
	}
}

/** The title of a heading may stand below its label, and that of a chapter or part may go on in a second half. */
function isSubtitle({ parts, halves }: { parts: HeadingParts; halves: number }, { words, marked, cut }: Bare): boolean {
	if (parts.role !== 'numbered' || parts.rest !== '' || misreadLabel.test(words) || (cut && !marked)) return false;
	if (halves === 0) return words.length <= longestLabelledTitle && !/[。；：]/u.test(words);
	const hasHalves = parts.level === 'chapter' || parts.level === 'part';
	return halves === 1 && hasHalves && (marked ? !words.includes('。') && !isPoint(words) : isTitleLike(words));
}

function isTable(words: string): boolean {
	return /^附\s*[表图]/u.test(words);
}

function isBoxTitle(solid: readonly Bare[], index: number): boolean {
	const words = solid[index]?.words ?? '';
	const cells = cellsOf(words);
	return cells.length === 1 && boxTitle.test(cells[0] ?? '') && !endsBlock(words);
}

/** Whether a line is a paragraph of its own, though no full stop ends it; a page break may cut one that is none. */
function standsAlone({ words, marked, cut, bulleted }: Bare): boolean {
	if (isTitleLike(words) && marked) return true;
	return !cut && (isTitleLike(words) || isRemark(words) || bulleted);
}

/** Where paragraphs are set in, a line that is not, after a page break, goes on with the one above. */
function joinIndented(body: readonly Bare[]): void {
	const long = body.filter(({ line, words }) => line.kind === 'prose' && words.length > longLine);
	if (long.filter(({ indented }) => indented).length < Math.max(1, long.length * indentedShare)) return;
	for (const [index, { line, words, indented }] of body.entries()) {
		const previous = body[index - 1];
		if (line.kind === 'prose' && !indented && previous?.line.kind === 'prose' && previous.cut && !opensBlock(words))
			line.continues = true;
	}
}

function unknownHeading(file: string, line: number, words: string): ContentError {
	return new ContentError({
		file,
		line,
		found: `a heading in an unknown form: “${words.slice(0, 40)}”`,
		expected:
			'第X篇, 第X章, 第X节, 一、 or （一）, a second half of a chapter’s title, a table’s caption, or a box (专栏)',
		remedy: 'number the heading, or take the # away if the line is prose',
	});
}
