import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareOf } from '#model/quotation-marks';
import { entitiesIn, namesOf } from '../../../../../scripts/pipeline/tag/entities.ts';
import { entity } from '../../../../helpers/tagged-plan.ts';

const list = [
	entity('hill', '金山'),
	entity('park', '金山工业园区', { variants: ['金山工业园'] }),
	entity('reform', '“放管服”改革'),
	entity('foreign-card', '“一卡通”', { near: ['外国人才'] }),
	entity('social-card', '“一卡通”', { near: ['社会保险卡'] }),
	entity('zone', '新区功能区', { variants: [{ name: '功能区', near: ['新区功能区'] }] }),
];
const names = namesOf(list);
const found = (text: string, context?: string): [string, string][] =>
	entitiesIn(text, names, context).map(({ id, start, end }) => [id, text.slice(start, end)]);

test('the longest name is meant, whichever of its names a thing goes by', () => {
	expect(found('金山、金山工业园区和金山工业园')).toEqual([
		['hill', '金山'],
		['park', '金山工业园区'],
		['park', '金山工业园'],
	]);
});

test('a mark holds both of a pair of quotation marks, or none', () => {
	expect(found('深化“放管服”改革')).toEqual([['reform', '“放管服”改革']]);
	expect(found('深化放管服改革')).toEqual([['reform', '放管服改革']]);
	expect(found('打造“金山”')).toEqual([['hill', '金山']]);
});

describe('of two things with one name', () => {
	test('the one is meant whose word stands nearest', () => {
		expect(found('以社会保险卡为载体的“一卡通”')).toEqual([['social-card', '一卡通']]);
		expect(found('外国人才服务“一卡通”，另有社会保险卡')).toEqual([['foreign-card', '一卡通']]);
		expect(found('外国人才另有安排，社会保险卡“一卡通”')).toEqual([['social-card', '一卡通']]);
	});

	test('neither is meant where no word stands by', () => {
		expect(found('推行“一卡通”')).toEqual([]);
	});
});

test('a short name counts only where the text or the titles above say what it is short for', () => {
	expect(found('加快功能区建设')).toEqual([]);
	expect(found('加快功能区建设', '加快新区功能区建设')).toEqual([['zone', '功能区']]);
});

test('in any text, spans read a name of their entity, stand in order and do not overlap', () => {
	const parts = fc.constantFrom(
		'金山',
		'工业园',
		'区',
		'“',
		'”',
		'放管服',
		'改革',
		'一卡通',
		'社会保险卡',
		'功能区',
		'，',
	);
	fc.assert(
		fc.property(fc.array(parts, { maxLength: 20 }), (all) => {
			const text = all.join('');
			let last = 0;
			for (const { id, start, end } of entitiesIn(text, names)) {
				const own = list.filter((one) => one.id === id);
				const written = own.flatMap(({ name, variants }) => [name['zh-hans'], ...variants.map((each) => each.name)]);
				expect(written.map(bareOf)).toContain(bareOf(text.slice(start, end)));
				expect(start).toBeGreaterThanOrEqual(last);
				last = end;
			}
		}),
	);
});
