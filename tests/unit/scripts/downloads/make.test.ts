import { expect, test } from 'vitest';
import { DownloadManifest } from '#model/download-manifest';
import { makeDownloads, makePrintPages, manifestOf } from '../../../../scripts/downloads/make.ts';
import { chineseBook, cover, englishBook } from './sample.ts';

const books = [chineseBook(), englishBook()];
const sheets = { epub: '', print: '', singleFile: { styles: '', script: '' } };
const making = { sheets, covers: [cover, cover], name: 'plan' };
const made = makeDownloads(books, making);

test('every edition is made in every format, and all of them as one file', () => {
	expect(made.map(({ path }) => path)).toEqual([
		'plan.html',
		'plan-zh-hans.epub',
		'plan-zh-hans.md',
		'plan-zh-hans.txt',
		'plan-en.epub',
		'plan-en.md',
		'plan-en.txt',
	]);
});

test('every edition has a page to print, and the first stands beside the last', () => {
	const paths = (all: typeof books): string[] => makePrintPages(all, sheets, 'plan').map(({ path }) => path);
	expect(paths(books)).toEqual(['plan-zh-hans.pdf', 'plan-en.pdf', 'plan-zh-hans-en.pdf']);
	expect(paths([englishBook()])).toEqual(['plan-en.pdf']);
});

test('what is made twice is the same', () => {
	const again = makeDownloads([chineseBook(), englishBook()], making);
	const about = { version: '1.2.3', date: '2026-03-04', licence: 'CC-BY-4.0' };
	expect(DownloadManifest.parse(manifestOf(again, about))).toEqual(manifestOf(made, about));
});

test('no book is made without a cover', () => {
	expect(() => makeDownloads(books, { ...making, covers: [cover] })).toThrow('no cover for the edition en');
});
