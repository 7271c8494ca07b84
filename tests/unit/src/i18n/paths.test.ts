import { expect, test } from 'vitest';
import { addressPath, editionPath, entityPath, indexPath, pageOf } from '../../../../src/i18n/paths.ts';

test('an address leads to its page and place', () => {
	expect(addressPath('en', '3.2.1.1.s4')).toBe('/en/3/2/#3.2.1.1.s4');
	expect(addressPath('zh-hant', '3.0.0.1')).toBe('/zh-hant/3/#3.0.0.1');
	expect(addressPath('zh-hans', '1.5.3.t1.r7')).toBe('/zh-hans/1/5/#1.5.3.t1.r7');
	expect(pageOf('3')).toBe('3/');
	expect(pageOf('0.0.0.2')).toBe('0/');
	expect(editionPath('zh-hans', 'search/')).toBe('/zh-hans/search/');
});

test('a place leads to its page, any other entity to its entry in the index', () => {
	expect(entityPath('en', { id: 'luozhou', gazetteer: true })).toBe('/en/places/luozhou/');
	expect(entityPath('en', { id: 'haisi', gazetteer: false })).toBe('/en/index/#haisi');
	expect(indexPath('zh-hant', 'luozhou')).toBe('/zh-hant/index/#luozhou');
});
