import type { Book } from '../../book.ts';
import { element, empty, escapeText } from '../markup.ts';

interface Parts {
	title: string;
	/** Markup. */
	body: string;
	/** The semantics of the whole document. */
	type?: string;
}

/** An XHTML content document in the language of its book. */
export function documentOf({ lang }: Pick<Book, 'lang'>, { title, body, type }: Parts): string {
	const head = [
		empty('meta', { charset: 'utf-8' }),
		element('title', {}, escapeText(title)),
		empty('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
	];
	const html = element(
		'html',
		{
			xmlns: 'http://www.w3.org/1999/xhtml',
			'xmlns:epub': 'http://www.idpf.org/2007/ops',
			lang,
			'xml:lang': lang,
		},
		'\n',
		element('head', {}, ...head),
		'\n',
		element('body', { 'epub:type': type }, '\n', body, '\n'),
		'\n',
	);
	return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${html}\n`;
}
