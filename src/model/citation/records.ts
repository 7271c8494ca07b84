import { type Cited, isTranslation } from './cited.ts';
import { dayOf } from './dates.ts';

/** For BibTeX and biblatex: a translation names its original, whose date is not its own. */
export function bibtex(cited: Cited): string {
	const { title, editionInEnglish, edition, issuer, version, address, url, accessed, lang, otherTitle, approved } =
		cited;
	const date = dateOf(cited);
	const ofOriginal = isTranslation(cited) && {
		note: escapeBibtex(noteOf(cited)),
		origtitle: escapeBibtex(otherTitle),
		origdate: approved,
		origlanguage: 'chinese',
	};
	const fields = {
		author: `{${escapeBibtex(issuer)}}`,
		title: escapeBibtex(title),
		...(date !== '' && { year: dayOf(date).year, date }),
		version: escapeBibtex(`${isTranslation(cited) ? editionInEnglish : edition} ${version}`),
		...ofOriginal,
		pages: escapeBibtex(`¶ ${address}`),
		url,
		urldate: accessed,
		langid: lang,
	};
	const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
	return `@online{plan-${address.replaceAll('.', '-')},\n${lines.join('\n')}\n}`;
}

/** For reference managers that read RIS. */
export function ris(cited: Cited): string {
	const { title, edition, issuer, version, address, url, accessed, lang } = cited;
	const date = dateOf(cited);
	return [
		['TY', 'GOVDOC'],
		['AU', issuer],
		['TI', title],
		...(date === ''
			? []
			: [
					['DA', date.replaceAll('-', '/')],
					['PY', dayOf(date).year],
				]),
		['ET', `${edition} ${version}`],
		...(isTranslation(cited) ? [['N1', noteOf(cited)]] : []),
		['SP', `¶ ${address}`],
		['UR', url],
		['Y2', accessed.replaceAll('-', '/')],
		['LA', lang],
		['ER', ''],
	]
		.map(([tag, value]) => `${tag}  - ${value}`)
		.join('\n');
}

function dateOf(cited: Cited): string {
	return isTranslation(cited) ? cited.published : cited.approved;
}

function noteOf({ otherTitle, approved }: Cited): string {
	return `Unofficial English translation of ${otherTitle}, approved ${approved}`;
}

/** The characters that BibTeX reads as commands. */
function escapeBibtex(words: string): string {
	return words.replace(/[\\{}%&$#_~^]/gu, (character) => `\\${character}`);
}
