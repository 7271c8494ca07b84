import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { element, empty, escapeText } from '../../../../../scripts/downloads/write/markup.ts';

test('words come back from markup as they were', () => {
	fc.assert(
		fc.property(fc.string(), (words) => {
			const read = parse(element('p', { title: words }, escapeText(words))).querySelector('p');
			expect([read?.textContent, read?.getAttribute('title')]).toEqual([words, words]);
		}),
	);
});

test('attributes that do not hold are left out', () => {
	expect(element('p', { id: '1', hidden: false, role: undefined })).toBe('<p id="1"></p>');
	expect(empty('meta', { charset: 'utf-8' })).toBe('<meta charset="utf-8"/>');
});
