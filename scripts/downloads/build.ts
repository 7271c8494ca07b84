/**
 * What readers take away: the editions of content/editions as text, Markdown, EPUB, PDF and one HTML file.
 *
 *     node scripts/downloads/build.ts
 *
 * Writes them into .downloads, from where the site publishes them as they are. The PDFs need a Chromium; without one
 * they are left out, and the covers of the EPUBs are SVG.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { ContentError } from '#model/content-error';
import { Downloads } from '#model/downloads';
import type { EditionId } from '#model/editions';
import { PlanData } from '#model/plan-data';
import { PlanSettings } from '#model/plan-settings';
import { contentName, downloadsFolder, planFile, ruleFile } from '../../src/content-folder.ts';
import { useStrings } from '../../src/i18n/strings.ts';
import { readSiteUrl } from '../../src/site-url.ts';
import { readFiles, readYaml } from '../io/files.ts';
import { stage } from '../io/report.ts';
import { writeFiles } from '../io/write-files.ts';
import { findChromium } from '../setup/chromium.ts';
import { type Book, blocksOf, type Colophon } from './book.ts';
import { coverOf } from './cover/cover.ts';
import { coverImages } from './cover/cover-images.ts';
import { type Download, makeDownloads, makePrintPages, manifestOf, type Sheets } from './make.ts';
import { mendPdf } from './pdf/mend-pdf.ts';
import { printedBefore } from './pdf/printed-before.ts';
import { printPdfs } from './pdf/print-pdfs.ts';
import { readBook } from './read/read-book.ts';

const site = readSiteUrl()?.href;

function readBooks(data: PlanData, settings: PlanSettings): Book[] {
	const date = settings.edited ?? settings.source.approved;
	return settings.editions.map((edition) => {
		const colophon: Colophon = {
			title: data.title[edition],
			shortTitle: settings.shortTitle[edition],
			approval: settings.approval[edition],
			approver: settings.approver[edition],
			edition: useStrings(edition)('edition.name'),
			version: data.version,
			date,
			licence: settings.licence[edition],
			source: data.source.sha256,
			site: site === undefined ? undefined : new URL(`${site.replace(/\/$/u, '')}/${edition}/`).href,
		};
		return readBook(edition, contentsOf(edition), colophon, useStrings(edition));
	});
}

function contentsOf(edition: EditionId): string[] {
	const files = readFiles(planFile(`editions/${edition}`));
	return [...files].flatMap(([path, content]) => (path.endsWith('.mdx') ? [content] : []));
}

function readSheets(): Sheets {
	const sheet = (name: string): string => readFileSync(name, 'utf8');
	const { outputFiles } = buildSync({
		entryPoints: ['scripts/downloads/write/single-file/reader.ts'],
		bundle: true,
		minify: true,
		format: 'iife',
		target: 'es2022',
		write: false,
	});
	const styles = [
		'src/styles/tokens.css',
		'scripts/downloads/styles/single-file-head.css',
		'scripts/downloads/styles/single-file.css',
	].map(sheet);
	return {
		epub: sheet('scripts/downloads/styles/epub.css'),
		print: sheet('scripts/downloads/styles/print.css'),
		singleFile: { styles: styles.join(''), script: outputFiles[0]?.text ?? '' },
	};
}

async function printed(pages: readonly Download[], date: string, chromium: string | undefined): Promise<Download[]> {
	if (chromium === undefined) {
		process.stderr.write('pdf        no Chromium on this machine: the PDFs are left out\n');
		return [];
	}
	const start = performance.now();
	const html = pages.map(({ content }) => String(content));
	const before = printedBefore(join('node_modules/.cache/pdf', contentName), chromium);
	const recalled = before.recall(html);
	const anew = await printPdfs(
		html.filter((page) => !recalled.has(page)),
		chromium,
	);
	const pdfs = new Map([...recalled, ...anew]);
	try {
		before.keep(pdfs);
	} catch (error) {
		process.stderr.write(`pdf        not kept for the next build: ${error instanceof Error ? error.message : ''}\n`);
	}
	const files = pages.flatMap((page) => {
		const pdf = pdfs.get(String(page.content));
		return pdf ? [{ ...page, content: mendPdf(pdf, date, String(page.content)) }] : [];
	});
	const spent = Math.round(performance.now() - start);
	process.stderr.write(`pdf        ${files.length} files, ${anew.size} of them printed anew · ${spent} ms\n`);
	return files;
}

async function main(): Promise<void> {
	const { package: about } = readYaml(ruleFile('downloads.yaml'), Downloads);
	const data = PlanData.parse(JSON.parse(readFileSync(planFile('editions/plan.json'), 'utf8')));
	const settings = readYaml(planFile('plan.yaml'), PlanSettings);
	const chromium = findChromium();
	const books = stage(
		'books',
		() => readBooks(data, settings),
		(all) => `${all.length} editions, ${all.flatMap(blocksOf).length} blocks`,
	);
	const covers = await coverImages(
		books.map((book) => coverOf(book, settings, data)),
		chromium,
	);
	const sheets = readSheets();
	const made = stage(
		'downloads',
		() => makeDownloads(books, { sheets, covers, name: settings.name }),
		(all) => `${all.length} files`,
	);
	const [first] = books;
	if (!first) throw new Error('no edition to make downloads of');
	const { date, version } = first.colophon;
	const downloads = [...made, ...(await printed(makePrintPages(books, sheets, settings.name), date, chromium))];
	const manifest = manifestOf(downloads, { version, date, licence: about.licence.name });
	const files = new Map<string, string | Uint8Array>(
		downloads.map(({ path, content }) => [join(contentName, path), content]),
	);
	files.set(join(contentName, 'downloads.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
	stage(
		'write',
		() => writeFiles(dirname(downloadsFolder), files),
		() => `${files.size} files into ${downloadsFolder}`,
	);
}

try {
	await main();
} catch (error) {
	console.error(error instanceof ContentError ? error.message : error);
	process.exitCode = 1;
}
