import { createHash } from 'node:crypto';
import type { Translate } from '../../../../src/i18n/strings.ts';
import { type Book, blocksOf } from '../../book.ts';
import { versionLine } from '../colophon.ts';
import { element, empty, escapeText } from '../markup.ts';

/** A file of an EPUB as its package lists it. */
export interface Item {
	href: string;
	type: string;
	properties?: string;
	/** Whether it is read in the order of the files. */
	read: boolean;
}

// What a reader with an impaired sense may count on, in the words of schema.org.
const accessibility: readonly (readonly [string, string])[] = [
	['dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'],
	['schema:accessMode', 'textual'],
	['schema:accessMode', 'visual'],
	['schema:accessModeSufficient', 'textual'],
	['schema:accessibilityFeature', 'ARIA'],
	['schema:accessibilityFeature', 'alternativeText'],
	['schema:accessibilityFeature', 'displayTransformability'],
	['schema:accessibilityFeature', 'readingOrder'],
	['schema:accessibilityFeature', 'structuralNavigation'],
	['schema:accessibilityFeature', 'tableOfContents'],
	['schema:accessibilityHazard', 'none'],
];

const pageFeatures: readonly (readonly [string, string])[] = [
	['schema:accessibilityFeature', 'pageBreakMarkers'],
	['schema:accessibilityFeature', 'pageNavigation'],
];

/** META-INF/container.xml, which names the package. */
export const container =
	'<?xml version="1.0" encoding="utf-8"?>\n' +
	'<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>' +
	'<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';

/** The package document of an EPUB: what it is, its files, and their order. */
export function packageDocument(book: Book, items: readonly Item[], t: Translate): string {
	const named = items.map((item, index) => ({ ...item, id: `item-${index + 1}` }));
	const manifest = named.map(({ id, href, type, properties }) =>
		empty('item', { id, href, 'media-type': type, properties }),
	);
	const spine = named.filter(({ read }) => read).map(({ id }) => empty('itemref', { idref: id }));
	// How EPUB 2 names the cover; some reading systems still look there.
	const cover = named.flatMap(({ id, properties }) =>
		properties === 'cover-image' ? [empty('meta', { name: 'cover', content: id })] : [],
	);
	const attributes = {
		xmlns: 'http://www.idpf.org/2007/opf',
		version: '3.0',
		'unique-identifier': 'identifier',
		'xml:lang': book.lang,
	};
	return `<?xml version="1.0" encoding="utf-8"?>\n${element(
		'package',
		attributes,
		'\n',
		element(
			'metadata',
			{ 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
			'\n',
			[...metadata(book, t), ...cover].join('\n'),
			'\n',
		),
		'\n',
		element('manifest', {}, '\n', manifest.join('\n'), '\n'),
		'\n',
		element('spine', {}, '\n', spine.join('\n'), '\n'),
		'\n',
	)}\n`;
}

function metadata(book: Book, t: Translate): string[] {
	const { colophon, lang } = book;
	const { title, licence, version, date, site } = colophon;
	const hasPages = blocksOf(book).some(({ pages }) => pages !== undefined);
	const property = (name: string, value: string): string => element('meta', { property: name }, escapeText(value));
	return [
		element('dc:identifier', { id: 'identifier' }, `urn:uuid:${uuidOf(`${colophon.source} ${book.edition}`)}`),
		element('dc:title', {}, escapeText(title)),
		element('dc:language', {}, lang),
		element('dc:date', {}, date),
		element('dc:rights', {}, escapeText(licence)),
		element('dc:description', {}, escapeText(versionLine(book, t))),
		element('dc:source', {}, escapeText(t('book.printed', { title }))),
		...(site === undefined ? [] : [element('dc:relation', {}, escapeText(site))]),
		property('dcterms:modified', `${date}T00:00:00Z`),
		property('schema:version', version),
		...(hasPages ? [property('pageBreakSource', t('book.printed', { title }))] : []),
		...[...accessibility, ...(hasPages ? pageFeatures : [])].map(([name, value]) => property(name, value)),
		property('schema:accessibilitySummary', t('book.accessibility')),
		property('a11y:certifiedBy', t('book.certifier')),
	];
}

/** A UUID (version 8) made of some words. @example uuidOf('…') // => '6f1c2f0e-7a8b-8c9d-9e0f-…' */
function uuidOf(words: string): string {
	const digest = createHash('sha256').update(words).digest('hex');
	const variant = '89ab'[Number.parseInt(digest.slice(16, 17), 16) % 4] ?? '8';
	return [
		digest.slice(0, 8),
		digest.slice(8, 12),
		`8${digest.slice(13, 16)}`,
		`${variant}${digest.slice(17, 20)}`,
		digest.slice(20, 32),
	].join('-');
}
