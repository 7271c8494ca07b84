import { expect, test } from 'vitest';
import { csvName, hitsAsCsv } from '../../../../../src/client/search/csv.ts';
import { extracts } from '../../../../../src/client/search/extract.ts';

const hit = {
	address: '3.2.4.1',
	text: '发展“茶”产业。不提。再说茶，也说茶。',
	sentences: [
		[0, 8],
		[8, 11],
		[11, 19],
	] as [number, number][],
	matches: [
		[3, 4],
		[13, 14],
		[17, 18],
	] as [number, number][],
};

test('a hit gives the sentences that hold the words, with their addresses and matches', () => {
	expect(extracts(hit).map(({ address, matches }) => [address, matches.length])).toEqual([
		['3.2.4.1.s1', 1],
		['3.2.4.1.s3', 2],
	]);
	expect(extracts({ ...hit, address: '1.5.3.t1.r7', sentences: [[0, 19]] }).map(({ address }) => address)).toEqual([
		'1.5.3.t1.r7',
	]);
});

test('hits become CSV that spreadsheet programs read as UTF-8, with quotes doubled', () => {
	const csv = hitsAsCsv(
		[{ ...hit, text: hit.text.replace('“', '"') }],
		(address) => `¶ ${address}`,
		(address) => `https://example.org/#${address}`,
	);
	expect(csv.split('\r\n')).toEqual([
		'\uFEFF"address","text","matches","citation","url"',
		'"3.2.4.1.s1","发展""茶”产业。","1","¶ 3.2.4.1.s1","https://example.org/#3.2.4.1.s1"',
		'"3.2.4.1.s3","再说茶，也说茶。","2","¶ 3.2.4.1.s3","https://example.org/#3.2.4.1.s3"',
		'',
	]);
});

test.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1'])(
	'no spreadsheet program takes the cell “%s” for a formula',
	(cell) => {
		const csv = hitsAsCsv(
			[{ ...hit, text: cell, sentences: [[0, cell.length]], matches: [[0, 1]] }],
			() => cell,
			() => 'https://example.org/',
		);
		expect(csv.slice(csv.indexOf('\n'))).toContain(`,"'${cell}","1","'${cell}",`);
	},
);

test.each([
	['茉莉花茶', '茉莉花茶.csv'],
	['“elderly care” OR/..\\\u202E', 'elderly care OR.csv'],
	['../\u0000', 'hits.csv'],
	['养'.repeat(50), `${'养'.repeat(20)}.csv`],
])('the hits of “%s” are kept as “%s”', (query, name) => {
	expect(csvName(query)).toBe(name);
});
