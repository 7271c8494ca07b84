import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { bilingualPage } from '../../../../../../scripts/downloads/write/print/bilingual-page.ts';
import { printPage } from '../../../../../../scripts/downloads/write/print/print-page.ts';
import { useStrings } from '../../../../../../src/i18n/strings.ts';
import { chineseBook, englishBook } from '../../sample.ts';

const t = useStrings('en');
const own = { book: englishBook(), t };
const other = { book: { ...englishBook(), edition: 'zh-hans' as const, lang: 'zh-Hans' }, t: useStrings('zh-hans') };

test('a page for print has every address in the margin, and its headings by level for the outline', () => {
	const root = parse(printPage(englishBook(), '', t));
	expect(root.querySelectorAll('.addr').map(({ textContent }) => textContent)).toEqual(['0.0.0.1', '1.1.1.1']);
	expect(root.querySelectorAll('section h3[id], section h4[id]').map(({ id }) => id)).toEqual(['1.1', '1.1.1']);
	expect(root.querySelector('style')?.textContent).toContain('content: "Plan"');
});

test('two editions stand side by side, with each heading once in the outline and each id once', () => {
	const root = parse(bilingualPage(own, other, ''));
	const [left, right] = root.querySelectorAll('.pair .text').slice(2);
	expect([left?.id, right?.id]).toEqual(['1.1.1.1', 'zh-hans/1.1.1.1']);
	expect(root.querySelectorAll('section h3[id]')).toHaveLength(1);
	expect(root.querySelectorAll('table')).toHaveLength(2);
	const ids = root.querySelectorAll('[id]').map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

test('what has no counterpart stands alone', () => {
	const root = parse(bilingualPage({ book: chineseBook(), t: useStrings('zh-hans') }, own, ''));
	expect(root.getElementById('1.0.0.1')?.textContent).toContain('海州');
	expect(root.querySelectorAll('.pair')).toHaveLength(0);
});
