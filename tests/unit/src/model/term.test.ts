import { describe, expect, test } from 'vitest';
import { lengthOf, Term, Terms } from '#model/term';

const name = { 'zh-hans': '四风', 'zh-hant': '四風', en: 'four forms of decadence' };
const explanation = { 'zh-hans': '四种作风。', 'zh-hant': '四種作風。', en: 'Four ways of working.' };
const term = { id: 'four-forms', kind: 'slogan', name, explanation };
const file = { kinds: [{ id: 'slogan', name }], terms: [term] };

describe('a term', () => {
	test('is explained, or marked as unsure', () => {
		expect(Term.safeParse(term).success).toBe(true);
		expect(Term.safeParse({ id: 'x', kind: 'slogan', name, unsure: true }).success).toBe(true);
		expect(Term.safeParse({ id: 'x', kind: 'slogan', name }).success).toBe(false);
		expect(Term.safeParse({ ...term, unsure: true }).success).toBe(false);
	});

	test('is explained on one line, counted in characters or in English words', () => {
		expect(lengthOf('zh-hans', explanation['zh-hans'])).toBe(5);
		expect(lengthOf('en', explanation.en)).toBe(4);
		const long = { ...explanation, 'zh-hans': '长'.repeat(46) };
		expect(Term.safeParse({ ...term, explanation: long }).success).toBe(false);
	});
});

test('a list of terms gives each id once, and only kinds it names', () => {
	expect(Terms.safeParse(file).success).toBe(true);
	expect(Terms.safeParse({ ...file, terms: [term, term] }).success).toBe(false);
	expect(Terms.safeParse({ ...file, terms: [{ ...term, kind: 'other' }] }).success).toBe(false);
});
