/** What a citation names: a place of the plan in one edition of this site. */
export interface Cited {
	/** The title of the plan in the words of the edition. */
	title: string;
	/** The name of the edition, as it calls itself. */
	edition: string;
	/** The name of the edition in English: 'Traditional Chinese'. */
	editionInEnglish: string;
	lang: 'zh-Hans' | 'zh-Hant-TW' | 'en';
	/** The title in the other language: of the original, where the edition is a translation; else its translation. */
	otherTitle: string;
	/** Who issued the plan. */
	issuer: string;
	/** When it was approved: '2021-01-14'. */
	approved: string;
	/** The version of this site. */
	version: string;
	/** When the version was published; empty where it is not known. */
	published: string;
	/** '3.2.1.1' or '3.2.1.1.s4'. */
	address: string;
	url: string;
	/** When it was read: '2026-11-26'. */
	accessed: string;
}

/** Words of a citation, and how they are set. */
export interface Run {
	text: string;
	set?: 'italic' | 'bold';
}

/** Whether the edition is a translation of the plan, not its text. */
export function isTranslation({ lang }: Cited): boolean {
	return lang === 'en';
}

/**
 * Set runs between words.
 *
 * @example line`${'A'}. ${{ text: 'B', set: 'italic' }}.` // => [{ text: 'A. ' }, { text: 'B', set: 'italic' }, { text: '.' }]
 */
export function line(words: TemplateStringsArray, ...values: readonly (string | Run)[]): Run[] {
	const runs: Run[] = [];
	const add = (text: string): void => {
		const last = runs.at(-1);
		if (last && last.set === undefined) last.text += text;
		else if (text !== '') runs.push({ text });
	};
	words.forEach((between, index) => {
		add(between);
		const value = values[index] ?? '';
		if (typeof value === 'string') add(value);
		else runs.push(value);
	});
	return runs;
}
