import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Folders that are served; what has been sent since the last time it was asked. */
export interface Served {
	origin: string;
	/** Requests answered and their bytes as sent, then forgotten. */
	take: () => { requests: number; bytes: number };
	close: () => void;
}

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.mjs': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
	'.xml': 'application/xml',
	'.woff2': 'font/woff2',
};
const compressed = new Set(['.html', '.css', '.js', '.mjs', '.json', '.svg', '.xml', '.txt']);

/**
 * Serve folders as a good static host does: each file as Brotli, made once.
 *
 * @param folders by the path they stand at; a later one takes the place of an earlier
 * @example await serve({ '/': 'dist', '/pagefind/': 'another-index' })
 */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Served> {
	const files = new Map(Object.entries(folders).flatMap(([at, folder]) => filesOf(at, folder)));
	const bodies = new Map<string, Buffer>();
	let sent: number[] = [];
	const server = createServer((request, response) => {
		const name = nameOf(request.url ?? '/', files);
		const path = name === undefined ? undefined : files.get(name);
		if (path === undefined) {
			sent.push(0);
			response.writeHead(404).end();
			return;
		}
		const body = bodies.get(path) ?? bodyOf(path);
		bodies.set(path, body);
		sent.push(body.length);
		response.writeHead(200, {
			'content-type': types[extname(path)] ?? 'application/octet-stream',
			'content-length': body.length,
			'cache-control': 'max-age=600',
			...(compressed.has(extname(path)) ? { 'content-encoding': 'br' } : {}),
		});
		response.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		take: () => {
			const taken = sent;
			sent = [];
			return { requests: taken.length, bytes: taken.reduce((total, bytes) => total + bytes, 0) };
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

function filesOf(at: string, folder: string): (readonly [string, string])[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => [`${at}${relative(folder, path)}`, path] as const);
}

function nameOf(url: string, files: ReadonlyMap<string, string>): string | undefined {
	const path = decodeURIComponent(url.replace(/[?#].*$/u, ''));
	return [path, `${path}index.html`, `${path}.html`, `${path}/index.html`].find((name) => files.has(name));
}

function bodyOf(path: string): Buffer {
	const content = readFileSync(path);
	if (!compressed.has(extname(path))) return content;
	return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
}
