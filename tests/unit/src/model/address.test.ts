import { describe, expect, test } from 'vitest';
import { addressPattern, cellAddress, chapterOf, paragraphOf, sectionOf, titlesAbove } from '#model/address';

describe('an address', () => {
	test.each([
		'0',
		'3',
		'3.2',
		'3.2.1',
		'3.2.1.1',
		'3.2.1.1.s4',
		'3.2.1.h1',
		'3.2.1.b1',
		'1.5.3.t1',
		'1.5.3.t1.r7',
		'1.5.3.t1.r7.c2',
		'p1',
		'p1.0.0.1',
		'p1.0.0.1.s2',
	])('may read %s', (address) => {
		expect(address).toMatch(addressPattern);
	});

	test.each([
		'',
		'.',
		'3.',
		'3..1',
		'3.2.1.1.1',
		'3.2.1.1.s',
		's1',
		'p',
		'p1.',
		'pp1',
		'1.5.3.t1.c2',
		' 3',
		'3 ',
		'第三章',
	])('never reads “%s”', (address) => {
		expect(address).not.toMatch(addressPattern);
	});

	test('says which chapter and section it lies in', () => {
		expect(chapterOf('3.2.1.1.s4')).toBe('3');
		expect(chapterOf('p2.0.0.1')).toBe('p2');
		expect(sectionOf('3.2.1.1.s4')).toBe(2);
		expect(sectionOf('3')).toBe(0);
	});

	test('of a sentence or figure says which paragraph it belongs to; that of a paragraph is its own', () => {
		expect(paragraphOf('3.2.1.1.s14')).toBe('3.2.1.1');
		expect(paragraphOf('3.2.1.1.f12')).toBe('3.2.1.1');
		expect(paragraphOf('3.2.1.1')).toBe('3.2.1.1');
	});

	test('of a cell counts from 1', () => {
		expect(cellAddress({ id: '1.5.3.t1.r7' }, 1)).toBe('1.5.3.t1.r7.c2');
	});

	test('has the titles above it, from the chapter down, past levels that are absent', () => {
		const titles = new Map([
			['1', '章'],
			['1.1', '节'],
			['1.1.1', '项'],
		]);
		expect(titlesAbove('1.1.1.4', titles)).toEqual(['章', '节', '项']);
		expect(titlesAbove('1.0.0.1', titles)).toEqual(['章']);
	});
});
