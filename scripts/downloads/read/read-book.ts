import { type EditionId, editions } from '#model/editions';
import type { Translate } from '../../../src/i18n/strings.ts';
import type { Book, BookChapter, Colophon } from '../book.ts';
import { blocksIn, openingOf } from './blocks.ts';
import { readMdx } from './mdx-tree.ts';

/**
 * Read an edition from its generated files into a book.
 *
 * @param contents the MDX files of the edition, in any order
 * @throws Error where a file is not one that scripts/build-content.ts writes
 */
export function readBook(edition: EditionId, contents: readonly string[], colophon: Colophon, t: Translate): Book {
	const files = contents.map(readMdx).toSorted((a, b) => a.front.sourceLines[0] - b.front.sourceLines[0]);
	const chapters: BookChapter[] = [];
	for (const file of files) {
		const heading = openingOf(file, t);
		const blocks = blocksIn(file, t);
		const chapter = chapters.at(-1);
		if (heading.level === 'section' && chapter) chapter.blocks.push(heading, ...blocks);
		else chapters.push({ heading, blocks });
	}
	return { edition, lang: editions[edition].lang, colophon, chapters };
}
