import type { Heading, LineRange, PageRange, Paragraph, Table } from '#model/plan';
import type { HeadingParts } from '../heading-forms.ts';
import type { Line } from '../lines.ts';

/** Where the reading stands: the numbers of the headings above, and of what was counted below them. */
export class Place {
	/** Whether the plan has chapters; where it has none, its parts take their place. */
	readonly #hasChapters: boolean;
	#chapters = 0;
	/** As addresses begin: '3', or 'p2' between the heading of a part and its first chapter. */
	#chapter = '0';
	#section = 0;
	#item = 0;
	readonly #counts = new Map<string, number>();

	constructor(lines: readonly Line[]) {
		this.#hasChapters = lines.some(({ heading }) => heading?.level === 'chapter' && heading.role === 'numbered');
	}

	/** Enter a heading; what follows lies below it. */
	heading(line: Line, parts: HeadingParts): Heading {
		const { level, number, label, title } = parts;
		return {
			kind: 'heading',
			id: this.#enter(parts),
			level,
			number,
			label,
			title,
			lines: range(line),
			...pagesOf(line),
			notes: line.notes,
		};
	}

	#enter({ level, number, role }: HeadingParts): string {
		switch (level) {
			case 'part':
				this.#section = this.#item = 0;
				this.#chapter = this.#hasChapters ? `p${number}` : String(++this.#chapters);
				return this.#chapter;
			case 'chapter':
				// Chapters that begin again in each part are counted through, so that their addresses differ.
				this.#chapter = role === 'preface' ? '0' : String(++this.#chapters);
				this.#section = this.#item = 0;
				return this.#chapter;
			case 'section':
				this.#section = number;
				this.#item = 0;
				return `${this.#chapter}.${number}`;
			case 'item':
				this.#item = number;
				return `${this.#chapter}.${this.#section}.${number}`;
			case 'subitem':
				return this.#subitem(number);
		}
	}

	/** Without an item above, a sub-item takes the item's place in the address. */
	#subitem(number: number): string {
		const stands = `${this.#chapter}.${this.#section}`;
		const free = this.#item === 0 || this.#counts.get(`${stands} subitems`) === this.#item;
		if (!free) return this.next('h');
		this.#item = number;
		this.#counts.set(`${stands} subitems`, number);
		return `${stands}.${number}`;
	}

	/** The next address of a kind under the item: `.1`, `.t1`, `.b1`, `.h1`. */
	next(kind: '' | 't' | 'b' | 'h'): string {
		const prefix = `${this.#chapter}.${this.#section}.${this.#item}.${kind}`;
		const number = (this.#counts.get(prefix) ?? 0) + 1;
		this.#counts.set(prefix, number);
		return prefix + String(number);
	}

	paragraph(line: Line, text: string, notes: Paragraph['notes']): Paragraph {
		return { kind: 'paragraph', id: this.next(''), text, sentences: [], lines: range(line), ...pagesOf(line), notes };
	}

	table(line: Line, caption: string): Table {
		return { kind: 'table', id: this.next('t'), caption, rows: [], lines: range(line), ...pagesOf(line) };
	}
}

/** The line as a range of lines. */
export function range({ number }: Line): LineRange {
	return [number, number];
}

/** The line’s page, where it is known, as a range of pages. */
export function pagesOf({ page }: Line): { pages?: PageRange } {
	return page === undefined ? {} : { pages: [page, page] };
}
