import { type Cited, isTranslation, line, type Run } from './cited.ts';
import { chineseDate, dayOf } from './dates.ts';

/**
 * GB/T 7714—2015, 4.6: electronic resources, with the date of publication, [date of access] and the address; that it is
 * a translation, and of what, is other information of the title, in the language of the resource.
 */
export function gbt7714(cited: Cited): Run[] {
	const { title, edition, issuer, approved, published, version, address, url, accessed, otherTitle } = cited;
	const translated = isTranslation(cited);
	const about = translated
		? `unofficial English translation of ${otherTitle} (${approved}), version ${version}`
		: `${edition} ${version}`;
	const date = translated ? published : approved;
	return line`${issuer}. ${title}: ${about}[EB/OL]. ¶ ${address}. ${date === '' ? '' : `(${date})`}[${accessed}]. ${url}.`;
}

/** As works are listed in Taiwan after APA: full-width marks, the title bold, the date by 年月日. */
export function taiwan(cited: Cited): Run[] {
	const { title, edition, issuer, approved, published, version, address, url, otherTitle } = cited;
	const bold: Run = { text: title, set: 'bold' };
	if (!isTranslation(cited))
		return line`${issuer}（${chineseDate(approved)}）。${bold}（${edition} ${version}，¶ ${address}）。${url}`;
	const date = published === '' ? '無日期' : chineseDate(published);
	return line`${issuer}（${date}）。${bold}〔${otherTitle}〕（非官方英譯 ${version}，¶ ${address}）。${url}（原著核定於${dayOf(approved).year}年）`;
}
