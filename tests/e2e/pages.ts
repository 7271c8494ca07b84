import { readdirSync } from 'node:fs';
import { join } from 'node:path';

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
	offline: 'offline/',
	search: 'search/?q=5G',
} as const;

export const editions = ['zh-hans', 'zh-hant', 'en'] as const;

/** Every page of the built site that is a page of its own, as a reader asks for it. */
export function everyPage(): string[] {
	const dist = join(import.meta.dirname, '../../dist');
	return readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html') && !name.startsWith('downloads'))
		.map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/u, '')}`)
		.toSorted();
}

/** An element by its address: a dot in an id must not read as a class. */
export const at = (address: string): string => `[id="${address}"]`;
