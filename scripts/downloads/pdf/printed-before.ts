import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Pages that were printed before, by the digest of what a print depends on. */
export interface PrintedBefore {
	/** The prints there are of these pages, by their HTML. */
	recall: (pages: readonly string[]) => Map<string, Uint8Array>;
	/** Keep these prints, and forget those of pages that are no more. */
	keep: (pdfs: ReadonlyMap<string, Uint8Array>) => void;
}

/**
 * Remember printed pages in a folder: what has the same HTML, Chromium and fonts need not be printed again.
 *
 * @example printedBefore('node_modules/.cache/pdf', '/usr/bin/chromium').recall(['<p>new</p>']).size // => 0
 */
export function printedBefore(folder: string, chromium: string): PrintedBefore {
	const printer = `${chromium} ${statSync(chromium).mtimeMs} ${fonts()}`;
	const fileOf = (html: string): string =>
		join(folder, `${createHash('sha256').update(`${printer}\n${html}`).digest('hex')}.pdf`);
	return {
		recall: (pages) => {
			const known = pages.map((html) => ({ html, file: fileOf(html) })).filter(({ file }) => existsSync(file));
			return new Map(known.map(({ html, file }) => [html, readFileSync(file)]));
		},
		keep: (pdfs) => {
			mkdirSync(folder, { recursive: true });
			const files = new Map([...pdfs].map(([html, pdf]) => [fileOf(html), pdf]));
			for (const [file, pdf] of files) {
				writeFileSync(`${file}.new`, pdf);
				renameSync(`${file}.new`, file);
			}
			const kept = new Set([...files.keys()].map((file) => basename(file)));
			for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name));
		},
	};
}

/** The fonts of the machine, where it can list them. */
function fonts(): string {
	try {
		return execFileSync('fc-list', { encoding: 'utf8' }).split('\n').sort().join('\n');
	} catch {
		return '';
	}
}
