import { ContentError } from '#model/content-error';
import { type Level, levels } from '#model/plan';
import { type HeadingParts, printLabel } from '../heading-forms.ts';

/** The last number seen at a level, and where. */
interface Count {
	number: number;
	line: number;
}

/**
 * Counts the headings of a plan as they come: 1, 2, 3 … within the heading above them. Chapters are numbered through
 * the parts, or begin again in each.
 */
export class Numbering {
	readonly #last = new Map<Level, Count>();
	#chapters = 0;

	/** Whether a heading has the number that comes next. */
	follows({ level, number, role }: HeadingParts): boolean {
		if (role === 'preface') return this.#chapters === 0 && !this.#last.has('chapter');
		if (role === 'closing') return this.#chapters > 0 || this.#last.has('part');
		return this.#belongs(level) && (number === this.#next(level) || this.#opensPart(level, number));
	}

	/** Whether a heading counts back to what was passed already, as the body does after a table of contents. */
	goesBack({ level, number, role }: HeadingParts): boolean {
		if (role === 'preface') return this.#last.size > 0;
		return role === 'numbered' && number < this.#next(level) && !this.#opensPart(level, number);
	}

	/** Count a heading, whatever its number. */
	add({ level, number, role }: HeadingParts, line: number): void {
		if (role !== 'closing') this.#last.set(level, { number, line });
		if (level === 'chapter' && role === 'numbered') this.#chapters++;
		const below = levels.slice(levels.indexOf(level) + 1);
		for (const lower of below) if (level !== 'part' || lower !== 'chapter') this.#last.delete(lower);
	}

	/** @throws ContentError where the heading is out of order */
	check(parts: HeadingParts, file: string, line: number): void {
		if (parts.role !== 'numbered' || this.follows(parts)) return;
		const { level, number, label } = parts;
		if (!this.#belongs(level)) {
			throw new ContentError({
				file,
				line,
				found: `${label} before any chapter`,
				expected: printLabel('chapter', 1),
				remedy: 'restore the chapter’s heading above it',
			});
		}
		const previous = this.#last.get(level);
		const after = previous ? `${label} after ${printLabel(level, previous.number)}` : label;
		throw new ContentError({
			file,
			line,
			found: number === previous?.number ? `${label} again (first at line ${previous.line})` : after,
			expected: printLabel(level, this.#next(level)),
			remedy: 'restore the missing heading, or correct the number',
		});
	}

	/** @throws ContentError where there was no chapter and no part */
	finish(file: string): void {
		if (this.#chapters > 0 || this.#last.has('part')) return;
		throw new ContentError({
			file,
			line: 1,
			found: 'no chapter at all',
			expected: 'at least one heading 第一章',
			remedy: 'check that this is the text of a plan',
		});
	}

	#next(level: Level): number {
		return (this.#last.get(level)?.number ?? 0) + 1;
	}

	#opensPart(level: Level, number: number): boolean {
		const part = this.#last.get('part')?.line ?? 0;
		return level === 'chapter' && number === 1 && part > (this.#last.get('chapter')?.line ?? 0);
	}

	/** Sections belong to a chapter; items to a chapter, a preface, or a part without chapters. */
	#belongs(level: Level): boolean {
		const chapter = this.#last.get('chapter');
		if (level === 'section') return (chapter?.number ?? 0) > 0;
		return level === 'part' || level === 'chapter' || chapter !== undefined || this.#last.has('part');
	}
}
