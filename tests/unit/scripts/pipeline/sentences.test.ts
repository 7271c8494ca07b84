import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../../scripts/pipeline/sentences.ts';

const split = (text: string): string[] =>
	splitSentences('1.1.1.1', text).map(({ start, end }) => text.slice(start, end));

describe('a paragraph', () => {
	test.each([
		['at full stops, exclamation and question marks', '甲。乙！丙？', ['甲。', '乙！', '丙？']],
		['at its end, though no mark stands there', '甲。乙', ['甲。', '乙']],
		['not inside quotes', '提出“甲。乙。”的要求。丙。', ['提出“甲。乙。”的要求。', '丙。']],
		['not inside brackets', '甲（乙。丙）丁。戊。', ['甲（乙。丙）丁。', '戊。']],
		['after a quote that closes with its sentence', '他说：“甲。”乙。', ['他说：“甲。”', '乙。']],
		['not after a quote that goes on', '“马上就办。”的作风。', ['“马上就办。”的作风。']],
		['in spite of a quote that is never closed', '“甲。乙。', ['“甲。', '乙。']],
		['in spite of a quote that was never opened', '甲”。乙。', ['甲”。', '乙。']],
		['after all the marks that end together', '甲！！乙？！', ['甲！！', '乙？！']],
		['not at the blanks behind its last stop', '甲。乙。 ', ['甲。', '乙。 ']],
		['not at an ellipsis', '甲……乙。', ['甲……乙。']],
		['not at a decimal point or a semicolon', '增长3.5%；乙。', ['增长3.5%；乙。']],
	])('is split %s', (_, text, sentences) => {
		expect(split(text)).toEqual(sentences);
	});

	test('numbers its sentences', () => {
		expect(splitSentences('1.2.3.4', '甲。乙。').map(({ id }) => id)).toEqual(['1.2.3.4.s1', '1.2.3.4.s2']);
	});

	test.each([
		['——综合实力实现跃升。招商引资。', ['lead', 'body']],
		['1.中心地位更加凸显。建设加快。', ['lead', 'body']],
		['——综合实力实现跃升。', ['body']],
		['招商引资。——综合实力。', ['body', 'body']],
	])('“%s” opens with a lead or not', (text, roles) => {
		expect(splitSentences('1.1.1.1', text).map(({ role }) => role)).toEqual(roles);
	});
});

const marks = fc.constantFrom('甲', '乙', '。', '！', '？', '，', '…', '3.5', '——');
const { text: nested } = fc.letrec<{ text: string }>((tie) => ({
	text: fc
		.array(
			fc.oneof(
				{ depthSize: 'small', withCrossShrink: true },
				marks,
				tie('text').map((inner) => `“${inner}”`),
				tie('text').map((inner) => `（${inner}）`),
			),
			{ maxLength: 6 },
		)
		.map((parts) => parts.join('')),
}));

describe('any text', () => {
	test('is the sum of its sentences, none of them empty', () => {
		const anything = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.array(fc.oneof(marks, fc.constantFrom('“', '”', '（', '）'))).map((parts) => parts.join('')),
		);
		fc.assert(
			fc.property(anything, (text) => {
				const sentences = split(text);
				expect(sentences.join('')).toBe(text);
				expect(sentences.filter((sentence) => sentence === '')).toHaveLength(text === '' ? 1 : 0);
			}),
			{ numRuns: 1000 },
		);
	});

	test('is never split between a quote or bracket and its counterpart', () => {
		let splits = 0;
		fc.assert(
			fc.property(nested, (text) => {
				for (const { start } of splitSentences('1.1.1.1', text).slice(1)) {
					const before = text.slice(0, start);
					const open = before.match(/[“（]/gu)?.length ?? 0;
					expect(before.match(/[”）]/gu)?.length ?? 0).toBe(open);
					splits++;
				}
			}),
			{ numRuns: 1000 },
		);
		expect(splits).toBeGreaterThan(100);
	});
});
