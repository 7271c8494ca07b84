/** What a citation names: a place of the plan in one edition of this site. */
export interface Cited {
	/** The title of the plan in the words of the edition. */
	title: string;
	/** The name of the edition, as it calls itself. */
	edition: string;
	lang: 'zh-Hans' | 'zh-Hant-TW' | 'en';
	/** Who issued the plan. */
	issuer: string;
	/** When it was approved: '2021-01-14'. */
	approved: string;
	/** The version of this site. */
	version: string;
	/** '3.2.1.1' or '3.2.1.1.s4'. */
	address: string;
	url: string;
	/** When it was read: '2026-11-26'. */
	accessed: string;
}

export const citationStyles = ['gbt7714', 'taiwan', 'apa', 'mla', 'chicago', 'bibtex', 'ris'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** How each style is called; names of styles are not translated. */
export const styleNames: Readonly<Record<CitationStyle, string>> = {
	gbt7714: 'GB/T 7714—2015',
	taiwan: 'APA（中文）',
	apa: 'APA 7',
	mla: 'MLA 9',
	chicago: 'Chicago 17',
	bibtex: 'BibTeX',
	ris: 'RIS',
};

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

interface Day {
	year: string;
	/** Without a leading zero. */
	month: number;
	day: number;
}

function dayOf(date: string): Day {
	const [year = '', month = '1', day = '1'] = date.split('-');
	return { year, month: Number(month), day: Number(day) };
}

/** @example longDate(dayOf('2021-01-14')) // => 'January 14, 2021' */
function longDate({ year, month, day }: Day): string {
	return `${months[month - 1] ?? ''} ${day}, ${year}`;
}

type Writer = (cited: Cited) => string;

const writers: Readonly<Record<CitationStyle, Writer>> = {
	// GB/T 7714—2015, 4.6: electronic resources, with the date of publication, [date of access] and the address.
	gbt7714: ({ title, edition, issuer, approved, version, address, url, accessed }) =>
		`${issuer}. ${title}: ${edition} ${version}[EB/OL]. ¶ ${address}. (${approved})[${accessed}]. ${url}.`,
	// As Chinese works are listed in Taiwan after APA: full-width marks, the title in 〈〉 or bold, the date by 年月日.
	taiwan: ({ title, edition, issuer, approved, version, address, url }) => {
		const { year, month, day } = dayOf(approved);
		return `${issuer}（${year}年${month}月${day}日）。${title}（${edition} ${version}，¶ ${address}）。${url}`;
	},
	apa: ({ title, edition, issuer, approved, version, address, url }) => {
		const { year, month, day } = dayOf(approved);
		return `${issuer}. (${year}, ${months[month - 1] ?? ''} ${day}). ${title} (${edition} ed., version ${version}), ¶ ${address}. ${url}`;
	},
	mla: ({ title, edition, issuer, approved, version, address, url, accessed }) =>
		`${issuer}. ${title}. ${edition} ed., version ${version}, ${longDate(dayOf(approved))}, ¶ ${address}. ${url}. Accessed ${longDate(dayOf(accessed))}.`,
	chicago: ({ title, edition, issuer, approved, version, address, url, accessed }) =>
		`${issuer}. ${title}. ${edition} edition, version ${version}. ${longDate(dayOf(approved))}. ¶ ${address}. Accessed ${longDate(dayOf(accessed))}. ${url}.`,
	bibtex: ({ title, edition, issuer, approved, version, address, url, accessed, lang }) => {
		const fields = {
			author: `{${escapeBibtex(issuer)}}`,
			title: escapeBibtex(title),
			year: dayOf(approved).year,
			date: approved,
			version: escapeBibtex(`${edition} ${version}`),
			pages: escapeBibtex(`¶ ${address}`),
			url,
			urldate: accessed,
			langid: lang,
		};
		const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
		return `@online{plan-${address.replaceAll('.', '-')},\n${lines.join('\n')}\n}`;
	},
	ris: ({ title, edition, issuer, approved, version, address, url, accessed, lang }) =>
		[
			['TY', 'GOVDOC'],
			['AU', issuer],
			['TI', title],
			['DA', approved.replaceAll('-', '/')],
			['PY', dayOf(approved).year],
			['ET', `${edition} ${version}`],
			['SP', `¶ ${address}`],
			['UR', url],
			['Y2', accessed.replaceAll('-', '/')],
			['LA', lang],
			['ER', ''],
		]
			.map(([tag, value]) => `${tag}  - ${value}`)
			.join('\n'),
};

/** The characters that BibTeX reads as commands. */
function escapeBibtex(words: string): string {
	return words.replace(/[\\{}%&$#_~^]/gu, (character) => `\\${character}`);
}

/**
 * Cite a place of the plan in a style.
 *
 * @example cite('apa', cited) // => 'Qinglu County. (2016, February 26). Outline of … (English ed., version 0.1.0), ¶ 3.2.1.1. https://…'
 */
export function cite(style: CitationStyle, cited: Cited): string {
	return writers[style](cited);
}
