import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comfortDefaults, comforts, easyToSee, isSameComfort, readComfort } from '#model/comfort';

test('choices are read back as they were kept, without defaults', () => {
	expect(readComfort(JSON.stringify(easyToSee))).toEqual(easyToSee);
	expect(readComfort(JSON.stringify({ size: comfortDefaults.size, theme: 'dark' }))).toEqual({ theme: 'dark' });
});

test('nothing that is not known is taken over, and no storage breaks the page', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (kept) => {
			for (const [name, value] of Object.entries(readComfort(kept)))
				expect(comforts[name as keyof typeof comforts]).toContain(value);
		}),
	);
});

test('two sets of choices are the same where every choice is', () => {
	expect(isSameComfort({}, {})).toBe(true);
	expect(isSameComfort(easyToSee, { ...easyToSee, size: 'l' })).toBe(false);
});
