/** One page of every kind, below an edition. */
export const kinds = {
	home: '',
	chapter: '3/',
	preface: '0/',
	section: '3/3/',
	table: '1/5/',
	targets: 'targets/',
	themes: 'themes/',
	theme: 'themes/elderly-care/',
	needs: 'needs/',
	need: 'needs/school/',
	glossary: 'glossary/',
	vocabulary: 'vocabulary/',
	all: 'all/',
	about: 'about/',
	design: 'about/design/',
	index: 'index/',
	places: 'places/',
	place: 'places/sanjiangkou/',
	downloads: 'downloads/',
	search: 'search/?q=5G',
} as const;

export const editions = ['zh-hans', 'zh-hant', 'en'] as const;

/** An element by its address: a dot in an id must not read as a class. */
export const at = (address: string): string => `[id="${address}"]`;
