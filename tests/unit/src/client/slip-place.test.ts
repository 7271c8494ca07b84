import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, placeSlip, type Surroundings } from '../../../../src/client/slip-place.ts';

const line = (top: number, left = 200, right = 260): Box => ({ top, bottom: top + 20, left, right });
const around = (given: Partial<Surroundings>): Surroundings => ({
	lines: [line(300)],
	text: { top: 100, bottom: 600, left: 100, right: 748 },
	margin: undefined,
	fills: false,
	slip: { width: 300, height: 120 },
	window: { width: 1024, height: 800 },
	...given,
});
const margin: Box = { top: 100, bottom: 300, left: 804, right: 1060 };

describe('the place of a slip', () => {
	test('is in the margin, at the line of its word', () => {
		expect(placeSlip(around({ margin }))).toEqual({ side: 'margin', top: 320, left: 788, lead: 0 });
	});

	test('is higher in the margin where the window ends, with the hairline still at the word', () => {
		const { top, lead } = placeSlip(around({ margin, lines: [line(770)] }));
		expect(top).toBe(800 - 120 - 4);
		expect(top + lead).toBe(790);
	});

	test('is below its word without a margin, and above where there is no room', () => {
		expect(placeSlip(around({}))).toMatchObject({ side: 'below', top: 324, left: 200 });
		expect(placeSlip(around({ lines: [line(700)] }))).toMatchObject({ side: 'above', top: 700 - 4 - 120 });
	});

	test('is below its word where there is room on neither side', () => {
		const low = around({ lines: [line(40)], window: { width: 390, height: 100 } });
		expect(placeSlip(low).side).toBe('below');
	});

	test('fills the window from its left edge on a phone', () => {
		expect(placeSlip(around({ fills: true })).left).toBe(0);
	});

	test('never reaches past the text, nor onto a line of its word', () => {
		const words = fc
			.record({ top: fc.integer({ min: 0, max: 780 }), left: fc.integer({ min: 100, max: 700 }) })
			.chain(({ top, left }) =>
				fc
					.integer({ min: 1, max: 3 })
					.map((count) => Array.from({ length: count }, (_, n) => line(top + 32 * n, left, left + 40))),
			);
		fc.assert(
			fc.property(words, fc.integer({ min: 40, max: 300 }), (lines, height) => {
				const { top, left } = placeSlip(around({ lines, slip: { width: 300, height } }));
				expect(left).toBeGreaterThanOrEqual(100);
				expect(left + 300).toBeLessThanOrEqual(748);
				for (const box of lines) expect(top >= box.bottom || top + height <= box.top).toBe(true);
			}),
		);
	});

	test('cannot be found for a word without a line', () => {
		expect(() => placeSlip(around({ lines: [] }))).toThrow('the word has no line');
	});
});
