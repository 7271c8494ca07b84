import type { Header } from './headers.ts';

const secure = 'Strict-Transport-Security';
const note = `Where the whole host is served by HTTPS alone, add ${secure}: max-age=31536000`;

/** The files that are for hosts, not for readers. */
export const hostFileNames = ['_headers', '.htaccess', 'headers.nginx.conf', 'vercel.json'] as const;

/**
 * The files by which hosts of static sites learn which headers to send, by their names.
 *
 * @example hostFiles([['X-Content-Type-Options', 'nosniff']]).get('_headers') // => '# …\n/*\n  X-Content-Type-Options: nosniff\n'
 */
export function hostFiles(headers: readonly Header[]): Map<(typeof hostFileNames)[number], string> {
	return new Map([
		['_headers', lines(`# Netlify, Cloudflare Pages. ${note}`, '/*', headers, (name, value) => `  ${name}: ${value}`)],
		[
			'.htaccess',
			lines(
				`# Apache, with mod_headers. ${note}`,
				'<IfModule mod_headers.c>',
				headers,
				(name, value) => `Header always set ${name} "${value}"`,
				'</IfModule>',
			),
		],
		[
			'headers.nginx.conf',
			lines(
				`# nginx: include this file in the location that serves the site. ${note}`,
				'',
				headers,
				(name, value) => `add_header ${name} "${value}" always;`,
			),
		],
		['vercel.json', vercel(headers)],
	]);
}

function lines(
	remark: string,
	before: string,
	headers: readonly Header[],
	line: (...header: Header) => string,
	after = '',
): string {
	const all = [remark, before, ...headers.map((header) => line(...header)), after];
	return `${all.filter((one) => one !== '').join('\n')}\n`;
}

function vercel(headers: readonly Header[]): string {
	const rule = { source: '/(.*)', headers: headers.map(([key, value]) => ({ key, value })) };
	return `${JSON.stringify({ headers: [rule] }, null, '\t')}\n`;
}
