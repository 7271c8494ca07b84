import { expect, test } from 'vitest';
import { meantAt } from '../../../../../../scripts/pipeline/tag/entities/meant.ts';

const names = [
	{ id: 'bank', near: ['存款', '贷款'] },
	{ id: 'shore', near: ['河流'] },
	{ id: 'any', near: [] },
];
const meant = (text: string, context = '', among = names): string | undefined => {
	const start = text.indexOf('岸');
	return meantAt(among, { start, end: start + 1 }, text, context)?.id;
};

test('the name whose word stands nearest in the text is meant, before or behind', () => {
	expect(meant('河流的岸，有存款')).toBe('shore');
	expect(meant('河流远远流过，岸发放贷款')).toBe('bank');
});

test('then the name whose word stands in the context', () => {
	expect(meant('岸', '河流治理')).toBe('shore');
});

test('then the name that needs no word, and without one none', () => {
	expect(meant('岸')).toBe('any');
	expect(meant('岸', '', names.slice(0, 2))).toBeUndefined();
});
