import { expect, test } from 'vitest';
import { markdownOf } from '../../../../../scripts/downloads/write/markdown.ts';
import { useStrings } from '../../../../../src/i18n/strings.ts';
import { chineseBook, englishBook } from '../sample.ts';

const english = markdownOf(englishBook(), useStrings('en'));

test('Markdown has an anchor at every address', () => {
	for (const id of ['0', '1.1', '1.1.1', '1.1.1.1', '1.1.1.1.s2', '1.1.1.t1', '1.1.1.t1.r2'])
		expect(english).toContain(`<a id="${id}"></a>`);
});

test('Markdown has headings by their levels', () => {
	expect(english).toMatch(/^## <a id="1"><\/a>Chapter 1: 开头/mu);
	expect(english).toMatch(/^### <a id="1.1"><\/a>Section 1: Towns$/mu);
	expect(english).toMatch(/^#### <a id="1.1.1"><\/a>1\. Roads & rails$/mu);
});

test('Markdown has titles in italics, notes as footnotes, and the table as one', () => {
	expect(english).toContain('By the *Plan for Roads*, R\\&D');
	expect(english).toContain('will rise.[^1.1.1.1.n1]');
	expect(english).toMatch(/^\[\^1\.1\.1\.1\.n1\]: Translation · /mu);
	expect(english).toMatch(/^\| <a id="1\.1\.1\.t1\.r2"><\/a>Roads +\| Share +\| \\\[5\] +\|$/mu);
});

test('Markdown in Chinese parts sentences by nothing, and sets leads in bold that closes after a full stop', () => {
	expect(markdownOf(chineseBook(), useStrings('zh-hans'))).toContain(
		'<strong>——提速。</strong><a id="1.0.0.1.s2"></a>建设海州[^1.0.0.1.n1]。',
	);
});
