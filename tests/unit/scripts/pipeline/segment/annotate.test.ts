import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../../scripts/pipeline/segment/annotate.ts';
import { planOf } from '../../../../helpers/plans.ts';

const plan = planOf('第一章 文化\n保护古厝。修缮古厝街。');
const notesOn = (address: string, words: string): Parameters<typeof annotate>[1] =>
	new Map([[address, { value: [{ words, note: 'Old houses.' }], file: 'english-notes.yaml', line: 3 }]]);

describe('a translator’s note', () => {
	test('stands on its words in its own sentence, after the notes of the apparatus', () => {
		const paragraph = annotate(plan, notesOn('1.0.0.1.s2', '古厝')).blocks.find(({ kind }) => kind === 'paragraph');
		expect(paragraph).toMatchObject({
			notes: [{ kind: 'translation', start: 7, end: 9, source: '古厝', reason: { en: 'Old houses.' } }],
		});
	});

	test('leaves the plan it is given as it was', () => {
		const before = structuredClone(plan);
		annotate(plan, notesOn('1.0.0.1.s1', '古厝'));
		expect(plan).toEqual(before);
	});

	test.each([
		['on an address the plan does not have', '1.0.0.9.s1', '古厝', 'found a note on 1.0.0.9.s1'],
		[
			'on words of another sentence',
			'1.0.0.1.s1',
			'修缮',
			'found a note on “修缮”, expected words of the sentence 1.0.0.1.s1',
		],
	])('%s is refused at its line', (_, address, words, message) => {
		expect(() => annotate(plan, notesOn(address, words))).toThrow(`english-notes.yaml:3: ${message}`);
	});
});
