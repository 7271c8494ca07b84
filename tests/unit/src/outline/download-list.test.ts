import { expect, test } from 'vitest';
import type { DownloadEntry, Format } from '#model/download-manifest';
import type { EditionId } from '#model/editions';
import { downloadList, readDownloads } from '../../../../src/outline/download-list.ts';

const entry = (format: Format, ...editions: EditionId[]): DownloadEntry => ({
	path: `plan-${editions.join('-')}.${format}`,
	format,
	editions,
	bytes: 1,
	sha256: '0'.repeat(64),
});
const files = [
	entry('text', 'zh-hans'),
	entry('epub', 'zh-hans'),
	entry('pdf', 'en'),
	entry('bilingual', 'zh-hans', 'en'),
	entry('html', 'zh-hans', 'zh-hant', 'en'),
];

test('the edition in view comes first, and an edition without files not at all', () => {
	expect(downloadList(files, 'en').own.map(({ edition }) => edition)).toEqual(['en', 'zh-hans']);
});

test('files are ordered by format, and those of several editions stand together', () => {
	const { together, own } = downloadList(files, 'zh-hans');
	expect(together.map(({ format }) => format)).toEqual(['html', 'bilingual']);
	expect(own[0]?.files.map(({ format }) => format)).toEqual(['epub', 'text']);
});

test('where nothing was built there is no list', () => {
	expect(readDownloads('no/such/downloads.json')).toBeUndefined();
});
