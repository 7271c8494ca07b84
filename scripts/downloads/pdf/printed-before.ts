import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeFiles } from '../../io/write-files.ts';

/** Pages that were printed before, by the digest of what a print depends on. */
export interface PrintedBefore {
	/** The prints there are of these pages, by their HTML. */
	recall: (pages: readonly string[]) => Map<string, Uint8Array>;
	/** Keep these prints, and forget those of pages that are no more. @throws ContentError where they cannot be written */
	keep: (pdfs: ReadonlyMap<string, Uint8Array>) => void;
}

/**
 * Remember printed pages in a folder: what has the same HTML, Chromium and fonts need not be printed again.
 *
 * @example printedBefore('node_modules/.cache/pdf', '/usr/bin/chromium').recall(['<p>new</p>']).size // => 0
 */
export function printedBefore(folder: string, chromium: string): PrintedBefore {
	const printer = `${chromium} ${statSync(chromium).mtimeMs} ${fonts()}`;
	const nameOf = (html: string): string => `${createHash('sha256').update(`${printer}\n${html}`).digest('hex')}.pdf`;
	return {
		recall: (pages) => {
			const known = pages.map((html) => ({ html, file: join(folder, nameOf(html)) }));
			const there = known
				.filter(({ file }) => existsSync(file))
				.map(({ html, file }) => [html, readFileSync(file)] as const);
			return new Map(there.filter(([, pdf]) => isWhole(pdf)));
		},
		keep: (pdfs) => {
			const files = [...pdfs].map(([html, pdf]) => [`${basename(folder)}/${nameOf(html)}`, pdf] as const);
			writeFiles(dirname(folder), new Map(files));
		},
	};
}

/** Whether a print has its beginning and its end: one that was cut short is printed anew. */
function isWhole(pdf: Uint8Array): boolean {
	const text = Buffer.from(pdf).toString('latin1');
	return text.startsWith('%PDF-') && text.trimEnd().endsWith('%%EOF');
}

/** The fonts of the machine, where it can list them. */
function fonts(): string {
	try {
		return execFileSync('fc-list', { encoding: 'utf8' }).split('\n').sort().join('\n');
	} catch {
		return '';
	}
}
