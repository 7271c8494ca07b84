import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Door } from '#model/door';
import { doorsOf } from '../../../../../scripts/pipeline/tag/doors.ts';
import { entity, tagged } from '../../../../helpers/tagged-plan.ts';

const text = { 'zh-hans': '上学', 'zh-hant': '上學', en: 'School' };
const door = Door.parse({
	id: 'school',
	title: text,
	line: text,
	words: { strong: ['小学', '入学'], weak: ['学校', '学位'], not: ['技术学校'] },
	kinds: ['school'],
	themes: ['education'],
});
const list = [entity('east-hall', '东堂', { kind: 'school' })];
const kinds = new Map([['east-hall', 'school']]);
const answers = (words: string, more: { headings?: string[]; themes?: string[] } = {}): string[] =>
	doorsOf([tagged('1.1.1.1', words, { list, ...more })], [door], kinds).flatMap(({ paragraphs }) =>
		paragraphs.flatMap(({ sentences }) => sentences),
	);

describe('a sentence answers', () => {
	test('with one strong word, or two different weak ones', () => {
		expect(answers('新建小学。修桥。')).toEqual(['1.1.1.1.s1']);
		expect(answers('学校增加学位。')).toEqual(['1.1.1.1.s1']);
		expect(answers('学校扩建，学校搬迁。')).toEqual([]);
	});

	test('with one weak word, where the titles or the primary theme say what the paragraph is about', () => {
		expect(answers('学校扩建。', { headings: ['扩容小学'] })).toEqual(['1.1.1.1.s1']);
		expect(answers('学校扩建。', { themes: ['education', 'health'] })).toEqual(['1.1.1.1.s1']);
		expect(answers('学校扩建。', { themes: ['health', 'education'] })).toEqual([]);
	});

	test('with a weak word and something of the door’s kinds', () => {
		expect(answers('东堂增加学位。')).toEqual(['1.1.1.1.s1']);
		expect(answers('东堂修缮。')).toEqual([]);
	});

	test('but not with a word inside a phrase that means something else, nor as the lead of a paragraph', () => {
		expect(answers('技术学校增加学位。')).toEqual([]);
		expect(answers('——小学建设加快。修桥。')).toEqual([]);
	});
});

test('behind a door stand paragraphs in the order of the plan, and a door with nothing behind it stays', () => {
	const paragraphs = [tagged('2.1.1.1', '新建小学。'), tagged('1.1.1.1', '入学。'), tagged('3.1.1.1', '修桥。')];
	expect(doorsOf(paragraphs, [door], kinds)[0]?.paragraphs.map(({ id }) => id)).toEqual(['2.1.1.1', '1.1.1.1']);
	expect(doorsOf([], [door], kinds)).toEqual([{ door: 'school', paragraphs: [] }]);
});

test('in any text, only sentences of the paragraph answer, each once', () => {
	const parts = fc.constantFrom('小学', '学校', '学位', '技术', '东堂', '。', '，', '——');
	fc.assert(
		fc.property(fc.array(parts, { maxLength: 20 }), (all) => {
			const paragraph = tagged('1.1.1.1', all.join(''), { list });
			const own = paragraph.sentences.map(({ id }) => id);
			const answering = doorsOf([paragraph], [door], kinds).flatMap(({ paragraphs }) =>
				paragraphs.flatMap(({ sentences }) => sentences),
			);
			expect(own.filter((id) => answering.includes(id))).toEqual(answering);
		}),
	);
});
