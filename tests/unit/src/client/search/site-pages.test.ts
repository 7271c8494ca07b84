import { describe, expect, test } from 'vitest';
import type { SitePages } from '#model/site-pages';
import { pagesFor } from '../../../../../src/client/search/site-pages.ts';

const folding = new Map([['養', '养']]);
const groups: SitePages[] = [
	{
		label: 'needs',
		pages: [
			['needs/old/', '养老', 'Growing old'],
			['needs/school/', 'A school place', '孩子上学', '小学'],
		],
	},
	{
		label: 'places',
		pages: [
			['places/bridge/', '三江口大桥'],
			['places/sanjiangkou/', '三江口', 'Sanjiangkou'],
		],
	},
	{ label: 'indicators', pages: [['targets/#r1', '地区生产总值（GDP）']] },
];
const found = (query: string): string[] => pagesFor(groups, query, folding).map(({ path }) => path);

describe('the pages of the site whose name matches a query', () => {
	test('are those of that name, in any script and case', () => {
		expect(found('養老')).toEqual(['needs/old/']);
		expect(found('sanjiangkou')).toEqual(['places/sanjiangkou/']);
		expect(found('小学')).toEqual(['needs/school/']);
	});

	test('then those whose name holds the query, the shorter first', () => {
		expect(found('三江口')).toEqual(['places/sanjiangkou/', 'places/bridge/']);
		expect(found('三江')).toEqual(['places/sanjiangkou/', 'places/bridge/']);
		expect(found('gdp')).toEqual(['targets/#r1']);
		expect(found('schools')).toEqual(['needs/school/']);
	});

	test('then those whose name the query holds', () => {
		expect(found('三江口的学校')).toEqual(['places/sanjiangkou/']);
	});

	test('never by a part of a Latin word, or by one character', () => {
		expect(found('GD')).toEqual([]);
		expect(found('江')).toEqual([]);
		expect(found('')).toEqual([]);
	});

	test('at most five', () => {
		const many: SitePages = { label: '', pages: Array.from({ length: 9 }, (_, n) => [`${n}/`, `仓山第${n}小学`]) };
		expect(pagesFor([many], '仓山', folding)).toHaveLength(5);
	});
});
