import { chapterOf } from '#model/address';
import type { Frontmatter } from '#model/frontmatter';

/** A page of the plan in the outline: a section, or a chapter’s opening. */
export interface OutlinePage {
	address: string;
	level: Frontmatter['level'];
	/** Path below the edition: '3/2/'. */
	path: string;
	number: number;
	label: string;
	title: string;
	untranslated: boolean;
	printedPages: readonly [number, number] | undefined;
	items: readonly { address: string; label: string; title: string; untranslated: boolean }[];
	paragraphs: readonly string[];
	/** In Han characters, or in words where the edition is English. */
	length: number;
}

/** A chapter with its sections; the opening of a part stands among them. */
export interface OutlineChapter extends OutlinePage {
	sections: OutlinePage[];
	/** The part it lies in. */
	part: OutlinePage | undefined;
	/** That part, where its number does not tell it from a chapter of another. */
	within: OutlinePage | undefined;
}

/** The plan as its contents show it, and its pages in reading order. */
export interface Outline {
	chapters: OutlineChapter[];
	pages: OutlinePage[];
}

/** Gather the frontmatter of an edition’s files into its outline; `preface` is the title of what has none. */
export function outlineOf(entries: readonly Frontmatter[], preface = ''): Outline {
	const sorted = entries
		.toSorted((a, b) => a.sourceLines[0] - b.sourceLines[0])
		.map((entry) => ({ ...entry, title: entry.title || preface }));
	const chapters: OutlineChapter[] = [];
	const numbers = sorted.filter(({ level, number }) => level === 'chapter' && number > 0).map(({ number }) => number);
	const beginsAnew = new Set(numbers).size < numbers.length;
	let part: OutlinePage | undefined;
	for (const entry of sorted) {
		const page = outlinePage(entry);
		if (entry.level === 'section') chapters.at(-1)?.sections.push(page);
		else if (entry.level === 'part') {
			chapters.push({ ...page, sections: [], part: undefined, within: undefined });
			part = page;
		} else chapters.push({ ...page, sections: [], part, within: beginsAnew ? part : undefined });
	}
	return { chapters, pages: chapters.flatMap((chapter) => [chapter, ...chapter.sections]) };
}

function outlinePage(entry: Frontmatter): OutlinePage {
	return {
		address: entry.address,
		level: entry.level,
		path: `${entry.address.replaceAll('.', '/')}/`,
		number: entry.number,
		label: entry.label,
		title: entry.title,
		untranslated: entry.untranslated ?? false,
		printedPages: entry.printedPages,
		items: entry.items.map(({ address, label, title, untranslated }) => ({
			address,
			label,
			title,
			untranslated: untranslated ?? false,
		})),
		paragraphs: entry.paragraphs.map(({ address }) => address),
		length: entry.paragraphs.reduce((total, { length }) => total + length, 0),
	};
}

/** The chapter a page belongs to. */
export function chapterOfPage({ chapters }: Outline, address: string): OutlineChapter {
	const chapter = chapters.find((candidate) => candidate.address === chapterOf(address));
	if (!chapter) throw new RangeError(`no chapter holds ${address}`);
	return chapter;
}

/** The chapters of a part. */
export function chaptersOfPart({ chapters }: Outline, address: string): OutlineChapter[] {
	return chapters.filter(({ part }) => part?.address === address);
}

/** The pages before and after a page. */
export function neighboursOf(
	{ pages }: Outline,
	address: string,
): { previous: OutlinePage | undefined; next: OutlinePage | undefined } {
	const index = pages.findIndex((page) => page.address === address);
	return { previous: pages[index - 1], next: pages[index + 1] };
}
