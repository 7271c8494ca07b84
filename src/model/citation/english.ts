import { type Cited, isTranslation, line, type Run } from './cited.ts';
import { apaDate, chicagoDate, dayOf, mlaDate } from './dates.ts';

/** A title in Latin letters is set in italics, one in characters is not. */
function titleOf({ title, lang }: Cited): Run {
	return lang === 'en' ? { text: title, set: 'italic' } : { text: title };
}

function inBrackets(title: string): string {
	return title === '' ? '' : ` [${title}]`;
}

/**
 * APA 7, 9.38–9.39: what is translated bears the date of the translation, says so after the title, and ends with the
 * date of the original; a title in another language is followed by the other in brackets.
 */
export function apa(cited: Cited): Run[] {
	const { issuer, approved, published, version, address, url, otherTitle, editionInEnglish } = cited;
	const title = line`${titleOf(cited)}${inBrackets(otherTitle)}`;
	if (!isTranslation(cited))
		return [
			...line`${issuer}. (${apaDate(approved)}). `,
			...title,
			...line` (${editionInEnglish} ed., version ${version}), ¶ ${address}. ${url}`,
		];
	return [
		...line`${issuer}. (${published === '' ? 'n.d.' : apaDate(published)}). `,
		...title,
		...line` (Unofficial English trans., version ${version}), ¶ ${address}. ${url} (Original work approved ${dayOf(approved).year})`,
	];
}

/** MLA 9: the translation as a contribution, then version, date and location; the original as the last, optional element. */
export function mla(cited: Cited): Run[] {
	const { issuer, approved, published, version, address, url, accessed, otherTitle, editionInEnglish } = cited;
	const end = `¶ ${address}, ${url}. Accessed ${mlaDate(accessed)}.`;
	if (!isTranslation(cited))
		return line`${issuer}. ${titleOf(cited)}${inBrackets(otherTitle)}. ${editionInEnglish} ed., version ${version}, ${mlaDate(approved)}, ${end}`;
	const date = published === '' ? '' : `, ${mlaDate(published)}`;
	return line`${issuer}. ${titleOf(cited)}. Unofficial English translation, version ${version}${date}, ${end} Translation of ${otherTitle}, approved ${mlaDate(approved)}.`;
}

/** Chicago 17, 14.99: the details of the original follow those of the translation. */
export function chicago(cited: Cited): Run[] {
	const { issuer, approved, published, version, address, url, accessed, otherTitle, editionInEnglish } = cited;
	const end = `Accessed ${chicagoDate(accessed)}. ${url}.`;
	if (!isTranslation(cited))
		return line`${issuer}. ${titleOf(cited)}${inBrackets(otherTitle)}. ${editionInEnglish} edition, version ${version}. ${chicagoDate(approved)}. ¶ ${address}. ${end}`;
	const date = published === '' ? '' : ` ${chicagoDate(published)}.`;
	return line`${issuer}. ${titleOf(cited)}. Unofficial English translation, version ${version}.${date} ¶ ${address}. Translation of ${otherTitle}, approved ${chicagoDate(approved)}. ${end}`;
}
