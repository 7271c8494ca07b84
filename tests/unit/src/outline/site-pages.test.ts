import { expect, test } from 'vitest';
import { sitePages } from '../../../../src/outline/site-pages.ts';

const labels = {
	need: 'Needs',
	theme: 'Themes',
	place: 'Places',
	indicator: 'Indicators',
	term: 'Glossary',
	text: 'Text',
};
const place = {
	id: 'liuwan',
	kind: 'place',
	name: { 'zh-hans': '六湾', 'zh-hant': '六灣', en: 'Liuwan' },
	variants: [{ name: '六湾片区', near: [], why: undefined }],
	near: [],
	gazetteer: true,
	ubiquitous: false,
};
const none = {
	doors: [],
	themes: [],
	entities: [],
	indicators: [],
	glossary: [],
	outline: { chapters: [], pages: [] },
};

test('the pages of an edition have their other names beside their own', () => {
	expect(sitePages({ ...none, entities: [place] }, labels, 'zh-hant')).toEqual([
		{ label: 'Places', pages: [['places/liuwan/', '六灣', 'Liuwan', '六湾片区']] },
	]);
	expect(sitePages({ ...none, entities: [place] }, labels, 'en')[0]?.pages).toEqual([
		['places/liuwan/', 'Liuwan', '六湾', '六湾片区'],
	]);
});

test('what has no page of its own is left out', () => {
	expect(sitePages({ ...none, entities: [{ ...place, gazetteer: false }] }, labels, 'en')).toEqual([]);
});
