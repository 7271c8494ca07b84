/** The editions of the text: a new edition is a new row here. */
export const editions = {
	'zh-hans': { lang: 'zh-Hans', label: '简体', inEnglish: 'Simplified Chinese', short: '简', script: 'hans' },
	'zh-hant': { lang: 'zh-Hant-TW', label: '繁體', inEnglish: 'Traditional Chinese', short: '繁', script: 'hant' },
	en: { lang: 'en', label: 'English', inEnglish: 'English', short: 'EN', script: 'latn' },
} as const satisfies Record<
	string,
	{ lang: string; label: string; inEnglish: string; short: string; script: 'hans' | 'hant' | 'latn' }
>;

export type EditionId = keyof typeof editions;

export const editionIds = Object.keys(editions) as [EditionId, ...EditionId[]];

/** One wording for each edition. */
export type Text = Record<EditionId, string>;

/** Make something for each edition. @example inEvery((edition) => `/${edition}/`) // => { 'zh-hans': '/zh-hans/', … } */
export function inEvery<Made>(make: (edition: EditionId) => Made): Record<EditionId, Made> {
	return Object.fromEntries(editionIds.map((edition) => [edition, make(edition)])) as Record<EditionId, Made>;
}
