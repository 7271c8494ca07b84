import { editions } from '#model/editions';
import type { Translate } from '../../../src/i18n/strings.ts';
import type { Book } from '../book.ts';

/** A date as an edition writes it. @example dateIn('en', '2026-11-26') // => 'November 26, 2026' */
export function dateIn(edition: Book['edition'], date: string): string {
	const { lang } = editions[edition];
	return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** Which version of the text a book holds, in its own words. */
export function versionLine({ edition, colophon }: Pick<Book, 'edition' | 'colophon'>, t: Translate): string {
	return t('book.version', {
		edition: colophon.edition,
		version: colophon.version,
		date: dateIn(edition, colophon.date),
	});
}

/** What a book says of itself, a paragraph each. */
export function colophonLines(book: Pick<Book, 'edition' | 'colophon'>, t: Translate): string[] {
	const { site, licence, source } = book.colophon;
	return [
		versionLine(book, t),
		t('book.unofficial', { approver: book.colophon.approver || t('site.approver') }),
		t('book.addresses'),
		...(site === undefined ? [] : [t('book.site', { site })]),
		licence,
		t('book.source', { sha256: source }),
	];
}
