import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitmentReader } from '../../../../../scripts/pipeline/tag/commitment.ts';
import { commitmentRules as rules } from '../../../../helpers/statement-rules.ts';

const read = commitmentReader(rules);
const gradeOf = (sentence: string, headings: string[] = []): number | null => read(sentence, headings).grade;
const wordsOf = (sentence: string): string[] =>
	read(sentence).words.map(({ start, end }) => sentence.slice(start, end));

describe('a sentence', () => {
	test.each([
		['确保水源水质稳定达标。', 5],
		['未经批准，不得调整规划。', 5],
		['坚决防范重大事故发生。', 5],
		['床位占比不低于55%。', 5],
		['到2025年，覆盖率达到98%以上。', 4],
		['死亡率控制在6‰以内。', 4],
		['建成一座图书馆。', 4],
		['推进网络建设，实现信号全覆盖。', 4],
		['将补助标准提高到最低工资的42%以上。', 4],
		['力争产值突破500亿元。', 3],
		['争创国家级示范区。', 3],
		['努力打造文化名片。', 3],
		['加快建设物流园区。', 2],
		['完善保险制度，健全救助机制。', 2],
		['推动人才规模扩大。', 2],
		['鼓励企业加快技术改造。', 1],
		['积极引导社会资本建设养老机构。', 1],
		['探索建立长期护理保险制度。', 1],
		['营商环境持续优化。', null],
		['“十四五”时期是重要的五年。', null],
		['生态环境更加优美。', null],
	])('“%s” binds by grade %s', (sentence, grade) => {
		expect(gradeOf(sentence)).toBe(grade);
	});

	test('shows the words that bind it', () => {
		expect(wordsOf('加快建设园区，力争覆盖率达到60%，完善配套。')).toEqual(['力争']);
		expect(wordsOf('完善制度，推进改革。')).toEqual(['完善', '推进']);
		expect(wordsOf('营商环境持续优化。')).toEqual([]);
	});
});

describe('what governs', () => {
	test.each([
		['力争 lowers what follows it, over commas', '力争入学率保持100%，巩固率达98%以上。', 3],
		['… and even a limit', '争取占比不低于55%。', 3],
		['… but not past a semicolon', '力争创建示范园；覆盖率达到98%。', 4],
		['… nor what is to be ensured', '力争收入增长，确保就业率达96%。', 5],
		['鼓励 governs the verbs of its clause', '鼓励企业争创示范工厂。', 1],
		['… and not those of the next', '鼓励企业合作，推进园区建设。', 2],
		['an effect does not outweigh what it is the effect of', '引导企业开展合作，提升科研水平。', 1],
		['the verb of a figure decides against one without', '确保资金投入，力争产值达到50亿元。', 3],
		['逐步 keeps a result open', '逐步实现设施全面达标。', 2],
		['a verb may stand behind a place', '在园区建设创新中心，鼓励企业投资。', 2],
		['a circumstance does not bind', '依托建成的园区，引导企业入驻。', 1],
	])('%s', (_, sentence, grade) => {
		expect(gradeOf(sentence)).toBe(grade);
	});

	test.each([
		['in quotes', '完善“确保到位”工作机制。', 2],
		['in titles', '落实《严禁浪费若干规定》。', 2],
		['in brackets', '推进园区（必须环评）建设。', 2],
		['in a name', '建成区绿化覆盖率逐年上升。', null],
		['in a noun', '城市建设和管理水平不断提高。', null],
	])('words %s do not count', (_, sentence, grade) => {
		expect(gradeOf(sentence)).toBe(grade);
	});
});

describe('a report', () => {
	test.each(['发展基础', '“十三五”时期发展成就', '面临的挑战'])('under “%s” binds to nothing', (heading) => {
		expect(gradeOf('建成实验室3个。', ['开启新征程', heading])).toBeNull();
	});

	test('is not what stands under a task with the same word', () => {
		expect(gradeOf('建成实验室3个。', ['夯实高质量发展基础'])).toBe(4);
	});

	test('may still say what must be done', () => {
		expect(gradeOf('我们必须抓住机遇。', ['面临的挑战'])).toBe(5);
	});
});

describe('any text', () => {
	test('has words within it exactly where it has a grade', () => {
		const parts = fc.constantFrom(
			'力争',
			'确保',
			'鼓励',
			'推进',
			'达到',
			'98%',
			'企业',
			'，',
			'；',
			'。',
			'“',
			'”',
			'是',
			'的',
		);
		const text = fc.oneof(
			fc.string(),
			fc.array(parts, { maxLength: 12 }).map((all) => all.join('')),
		);
		fc.assert(
			fc.property(text, (sentence) => {
				const { grade, words } = read(sentence);
				expect(words.length > 0).toBe(grade !== null);
				for (const { start, end } of words) {
					expect(start).toBeLessThan(end);
					expect(end).toBeLessThanOrEqual(sentence.length);
				}
			}),
			{ numRuns: 500 },
		);
	});
});

test('the grades run from explored to bound, each word in one place only', () => {
	expect(rules.grades.map(({ grade }) => grade)).toEqual([5, 4, 3, 2, 1]);
	for (const { words, withFigure } of rules.grades)
		expect(new Set([...words, ...withFigure]).size).toBe(words.length + withFigure.length);
	const always = rules.grades.flatMap(({ words }) => words);
	expect(always.filter((word, index) => always.indexOf(word) !== index)).toEqual([]);
});
