import { describe, expect, test } from 'vitest';
import { GlossaryTerm } from '#model/vocabulary';
import type { TranslationRules } from '#model/translation-rules';
import { checkTranslation } from '../../../../../scripts/translation/check-translation.ts';
import type { Segment } from '../../../../../scripts/translation/segments.ts';

const rules: TranslationRules = {
	length: { charactersPerHan: { min: 2, max: 9 }, shortest: 12 },
	banned: [{ pattern: '\\bwhole society\\b', instead: 'society as a whole' }],
	numbers: {
		wordless: ['十分'],
		implied: [
			{ zh: '“十四五”', values: [2021, 2025] },
			{ zh: '/10万', values: [100_000] },
		],
		unstated: ['one another'],
		conversions: [{ zh: '亩', factor: 0.066667 }],
	},
};
const terms = [
	{ zh: '养老', en: 'elderly care', kind: 'policy', context: '养老(?!金)' },
	{ zh: '十四五', en: '14th Five-Year Plan', kind: 'structure' },
	{ zh: '养老机构', en: 'elderly care institutions', kind: 'institution' },
	{ zh: '放管服', en: 'streamline, delegate and serve', avoid: ['let go'], kind: 'slogan' },
	{ zh: '“五社联动”', en: 'five-party coordination', forms: ['coordination among five parties'], kind: 'slogan' },
].map((term) => GlossaryTerm.parse(term));

/** What the checks say of one sentence and its translation. */
function complaintsOn(zh: string, en: string, kind: Segment['kind'] = 'sentence'): string[] {
	const segment = { address: '1.1.0.1.s1', kind, zh, en, file: 'chapter-01.yaml', line: 7 };
	return checkTranslation([segment], { rules, terms }).map(({ message }) => message);
}

/** A sentence after another, each with these English words. */
function complaintsOnParagraph(...english: string[]): string[] {
	const segments = english.map((en, index) => ({
		address: `1.1.0.1.s${index + 1}`,
		kind: 'sentence' as const,
		zh: '好。',
		en,
		file: 'chapter-01.yaml',
		line: index + 1,
	}));
	return checkTranslation(segments, { rules, terms }).map(({ message }) => message);
}

describe('a faithful translation passes', () => {
	test.each([
		['产值达902.27亿元。', 'Output value reached 90.227 billion yuan.'],
		['征地近4万亩。', 'Nearly 40,000 mu (about 2,670 hectares) was taken.'],
		['孕产妇死亡率控制在14/10万以下。', 'Maternal mortality will be no more than 14 per 100,000.'],
		['建设三条主线、五大平台。', 'It will build three main lines and five platforms.'],
		['“十四五”时期十分重要。', 'The 14th Five-Year Plan period (2021–2025) is very important.'],
		['发展养老机构，提高养老金。', 'It will develop elderly care institutions and raise pensions.'],
		['推进“放管服”和“五社联动”。', 'It will streamline, delegate, and serve and seek coordination among five parties.'],
		['占比一半。', 'It accounted for half.'],
		['相互合作。', 'They will work with one another.'],
		['[6.5]', '[6.5]'],
	])('%s', (zh, en) => {
		expect(complaintsOn(zh, en)).toEqual([]);
	});
});

describe('a planted error is named with its file, line and address', () => {
	test.each([
		['a missing translation', '好。', '', 'found in 1.1.0.1.s1 no translation'],
		['a lost number', '新增5所学校和20条路。', 'It will add 5 schools and some roads.', 'no 20 in the English'],
		[
			'a number that occurs once too few',
			'新增5所学校和5条路。',
			'It will add 5 schools and roads.',
			'no 5 in the English',
		],
		['a number in words that was lost', '建设三条主线。', 'It will build main lines.', 'no 3 in the English'],
		[
			'a slip of magnitude',
			'产值达902.27亿元。',
			'Output value reached 902.27 billion yuan.',
			'no 90227000000 in the English',
		],
		['an invented number', '建设主线。', 'It will build three main lines.', 'found in 1.1.0.1.s1 “three”'],
		['a term not of the glossary', '发展养老机构。', 'It will develop old folks’ homes.', 'no rendering of 养老机构'],
		['a rendering to avoid', '推进放管服。', 'It will let go, streamline, delegate and serve.', '“let go” for 放管服'],
		['a banned rendering', '惠及全社会。', 'It will benefit the whole society.', '“whole society”'],
		['an open quotation mark', '“好”。', 'It is “good.', '“ without its twin'],
		['crossed brackets', '好。', 'It is [good (so]).', ']'],
		['a Chinese character', '古厝。', 'Old 厝 houses.', 'no Chinese in the English text'],
		['straight quotation marks', '好。', 'It is "good".', 'curly quotation marks'],
		['a hyphen in a range', '10—15所。', '10-15 schools.', 'an en dash in a range'],
		['two spaces', '好。', 'It  is good.', 'single spaces'],
		[
			'a sentence much too short',
			'加快建设布局合理的学校医院公园道路。',
			'It will build.',
			'English characters for each Chinese one',
		],
	])('%s', (_, zh, en, message) => {
		const [first = '', ...others] = complaintsOn(zh, en);
		expect(first).toContain(message);
		expect(first).toMatch(/^chapter-01\.yaml:7: found in 1\.1\.0\.1\.s1 .+, expected .+; .+$/u);
		expect(others.every((other) => other.startsWith('chapter-01.yaml:7:'))).toBe(true);
	});

	test('three sentences that open alike', () => {
		expect(complaintsOnParagraph('The district will go.', 'The district can stay.')).toEqual([]);
		expect(complaintsOnParagraph('The district will go.', 'It stays.', 'The district will rest.')).toEqual([]);
		expect(complaintsOnParagraph('The district will go.', 'The district can stay.', 'The district rests.')).toEqual([
			'chapter-01.yaml:3: found in 1.1.0.1.s3 “the district …” to open 3 sentences running, expected two at most; open one of them otherwise',
		]);
	});
});

test('a gloss in square brackets is neither counted nor measured', () => {
	expect(complaintsOn('推进“四必”。', 'It will enforce the “four musts” [which has 7 parts].')).toEqual([]);
});

test('a short label is not measured, and a heading may open like its neighbors', () => {
	expect(complaintsOn('加快建设布局合理的学校医院公园道路', 'Building', 'heading')).toEqual([]);
});
