import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** The built site; `SITE_DIR` names another folder than dist/. */
export const site = process.env['SITE_DIR'] ?? join(import.meta.dirname, '../../dist');

/** A built page. */
export interface BuiltPage {
	/** As a reader asks for it: '/zh-hans/3/2/'. */
	path: string;
	html: string;
	root: HTMLElement;
}

/** Every HTML page of a built site. */
export function readPages(folder = site): BuiltPage[] {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
	return names.map((name) => {
		const html = readFileSync(join(folder, name), 'utf8');
		return {
			path: `/${name.replaceAll('\\', '/').replace(/index\.html$/u, '')}`,
			html,
			root: parse(html, { comment: false }),
		};
	});
}
