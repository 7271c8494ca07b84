/** One page of every kind, below an edition. */
export const kinds = {
	home: '',
	chapter: '3/',
	preface: '0/',
	section: '3/3/',
	table: '1/5/',
	targets: 'targets/',
	all: 'all/',
	about: 'about/',
	search: 'search/?q=5G',
} as const;

export const editions = ['zh-hans', 'zh-hant', 'en'] as const;

/** An element by its address: a dot in an id must not read as a class. */
export const at = (address: string): string => `[id="${address}"]`;
