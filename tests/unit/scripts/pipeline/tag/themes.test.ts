import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strengths } from '#model/theme';
import { themesOf } from '../../../../../scripts/pipeline/tag/themes.ts';
import { findWords } from '../../../../../scripts/pipeline/tag/themes/words.ts';
import { groups, themes, themesIn } from '../../../../helpers/themes.ts';

const slugsOf = (text: string, headings: string[] = []): string[] => themesIn(text, headings).map(({ theme }) => theme);

describe('the primary theme', () => {
	test.each([
		['has most of the text', '新建中小学三所，扩大公办学位供给，加强教师队伍建设；新建医院一所。', 'education'],
		['is the one mentioned first of two with as much', '新建医院一所，新建学校一所。', 'health-sports'],
		[
			'is the one the titles name where the text says little',
			'扩大规模，提升质量，推进改造。',
			'elderly-care',
			'完善养老服务体系',
		],
		[
			'is the one of the text where the titles speak of another',
			'新建污水处理厂两座，改造供水管网十公里。',
			'transport-infrastructure',
			'建设宜居城市',
		],
		['is that of the nearest title', '实施三年行动计划。', 'education', '增进民生福祉', '办好人民满意的教育'],
		['is that of its lead', '——营商环境持续优化。各项指标位居前列。', 'reform-business', '发展基础'],
		['is the most general one where no word tells', '甲乙丙丁。', 'goals-economy'],
	])('%s', (_, text, theme, ...headings) => {
		expect(slugsOf(text, headings)[0]).toBe(theme);
	});
});

describe('a secondary theme', () => {
	test('has a clause of its own', () => {
		expect(slugsOf('加快养老机构建设，新增养老床位五百张。推进农村人居环境整治。')).toEqual(['elderly-care', 'rural']);
	});

	test('is no noun in a list', () => {
		expect(slugsOf('加快教育、医疗、养老、旅游、就业数据资源共享，建设政务云和城市大脑。')).toEqual(['digital']);
	});

	test('is no clause of a long paragraph', () => {
		const long = '新建公办幼儿园六所，新增学位一千八百个，加强师资队伍建设，深化素质教育。'.repeat(4);
		expect(slugsOf(`${long}改造公园一座。`)).toEqual(['education']);
	});

	test('needs more of the text where it is often only a means', () => {
		const text = '加强幼儿园建设，增加公办学位供给，完善集团化办学机制，提升师资水平，深化素质教育改革。';
		expect(slugsOf(`${text}建设区级教学云平台`)).toEqual(['education']);
	});

	test('is one of three at most, the larger shares', () => {
		const text = '扩大就业。新建医院和妇幼保健机构。建设养老机构和幸福院。新建中小学和幼儿园。保护文物和历史建筑。';
		expect(slugsOf(text)).toHaveLength(4);
		expect(slugsOf(text)).not.toContain('employment-income');
	});
});

describe('the evidence', () => {
	test('is the longest word at each place', () => {
		expect(themesIn('完善居家养老服务，新建养老院。')).toEqual([
			{ theme: 'elderly-care', words: ['居家养老服务', '养老院'] },
		]);
	});

	test('leaves out weak words where there are firm ones', () => {
		expect(themesIn('经济总量稳步提升，转型升级加快。')).toEqual([{ theme: 'goals-economy', words: ['经济总量'] }]);
	});

	test('is empty where only a title tells', () => {
		expect(themesIn('甲乙丙丁。', ['加强法治建设'])).toEqual([{ theme: 'rule-of-law', words: [] }]);
	});
});

const words = themes.flatMap((theme) => [...strengths.flatMap((strength) => theme.words[strength]), ...theme.not]);
const parts = fc.oneof(fc.constantFrom(...words), fc.constantFrom('，', '。', '、', '；', '“', '”', '甲', '——', ' '));
const text = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.array(parts, { maxLength: 60 }).map((all) => all.join('')),
);
const paragraph = fc.record({ text, headings: fc.array(text, { maxLength: 4 }) });

describe('any paragraph', () => {
	test('has one primary theme, which comes first, and at most three others', () => {
		fc.assert(
			fc.property(paragraph, (any) => {
				const tags = themesOf(any, themes);
				expect(tags.map(({ primary }) => primary)).toEqual([true, ...tags.slice(1).map(() => false)]);
				expect(tags.length).toBeLessThanOrEqual(4);
				expect(new Set(tags.map(({ theme }) => theme)).size).toBe(tags.length);
			}),
		);
	});

	test('has spans that read words of their theme, in the order of the text, and do not overlap', () => {
		fc.assert(
			fc.property(paragraph, (any) => {
				for (const { theme, evidence } of themesOf(any, themes)) {
					const own = themes.find(({ slug }) => slug === theme);
					let end = 0;
					for (const span of evidence) {
						expect(span.start).toBeGreaterThanOrEqual(end);
						expect(Object.values(own?.words ?? {}).flat()).toContain(any.text.slice(span.start, span.end));
						end = span.end;
					}
				}
			}),
		);
	});

	test('has words for every theme but the primary', () => {
		fc.assert(
			fc.property(paragraph, (any) => {
				for (const { primary, evidence } of themesOf(any, themes)) expect(primary || evidence.length > 0).toBe(true);
			}),
		);
	});

	test('has the same themes in whatever order the themes are kept', () => {
		const shuffled = fc.shuffledSubarray(themes, { minLength: themes.length });
		fc.assert(
			fc.property(paragraph, shuffled, (any, others) => {
				expect(themesOf(any, others)).toEqual(themesOf(any, themes));
			}),
		);
	});

	test('has the same themes as its text said many times over', () => {
		const sentences = fc
			.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
			.map((all) => `${all.join('，')}。`);
		fc.assert(
			fc.property(sentences, fc.integer({ min: 2, max: 20 }), (sentence, times) => {
				const once = themesOf({ text: sentence, headings: [] }, themes);
				const often = themesOf({ text: sentence.repeat(times), headings: [] }, themes);
				expect(often.map(({ theme }) => theme)).toEqual(once.map(({ theme }) => theme));
				expect(often.map(({ evidence }) => evidence.length)).toEqual(
					once.map(({ evidence }) => evidence.length * times),
				);
			}),
			{ examples: [['国资，卫生和计划生育，信息数据库，家庭家教家风。', 10]] },
		);
	});
});

describe('the published themes', () => {
	test('are twenty-four, in order, each in one of the groups and each group with a theme', () => {
		expect(themes.map(({ order }) => order)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
		expect(new Set(themes.map(({ slug }) => slug)).size).toBe(24);
		expect([...new Set(themes.map(({ group }) => group))]).toEqual(groups.map(({ slug }) => slug));
	});

	test.each(themes.map((theme) => [theme.slug, theme] as const))(
		'%s has each word in one place, and it counts',
		(slug, theme) => {
			const own = strengths.flatMap((strength) => theme.words[strength]);
			const all = [...own, ...theme.not];
			expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
			expect(own.filter((word) => !findWords(word, themes).some(({ weights }) => weights.has(slug)))).toEqual([]);
			expect(theme.not.filter((phrase) => !own.some((word) => phrase.includes(word)))).toEqual([]);
		},
	);

	test('have a name and a paragraph in each edition, and no ampersand', () => {
		for (const { name, covers } of themes) {
			for (const wording of [...Object.values(name), ...Object.values(covers)]) expect(wording).not.toMatch(/&|\s$/u);
			expect(covers.en).toMatch(/^[A-Z].*\.$/u);
			expect(covers['zh-hans']).toMatch(/。$/u);
			expect(covers['zh-hant']).toMatch(/。$/u);
		}
	});
});
