import { expect, test } from 'vitest';
import { searchRecords } from '../../../../../../scripts/downloads/write/single-file/search.ts';

const text = (edition: string, words: string) => ({
	edition,
	text: words,
	key: words.toLowerCase().replace(/\s/gu, ''),
});
const records = [
	{
		address: '1.1.0.1.s1',
		texts: [text('zh-hans', '发展养老服务。'), text('zh-hant', '發展養老服務。'), text('en', 'Elderly care.')],
	},
	{ address: '1.1.0.1.s2', texts: [text('zh-hans', '修路。'), text('zh-hant', '修路。'), text('en', 'Roads.')] },
];
const found = (query: string, edition = 'en') =>
	searchRecords(records, query, edition).map(({ address, texts }) => [address, texts.map((one) => one.edition)]);

test('a query is found in any edition and shown in the one in view, with the one that holds it', () => {
	expect(found('養老')).toEqual([['1.1.0.1.s1', ['en', 'zh-hant']]]);
	expect(found('elderly CARE')).toEqual([['1.1.0.1.s1', ['en']]]);
	expect(found('修路', 'zh-hant')).toEqual([['1.1.0.1.s2', ['zh-hant']]]);
});

test('an address finds what lies at it', () => {
	expect(found('1.1.0.1').map(([address]) => address)).toEqual(['1.1.0.1.s1', '1.1.0.1.s2']);
	expect(found('1.1.0.1.s2').map(([address]) => address)).toEqual(['1.1.0.1.s2']);
});

test('nothing is found for nothing', () => {
	expect(found(' ')).toEqual([]);
	expect(found('铁路')).toEqual([]);
});
