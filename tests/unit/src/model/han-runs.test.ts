import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitHanRuns } from '#model/han-runs';

test('Chinese inside English is parted from it, with its punctuation and figures', () => {
	expect(splitHanRuns('The source reads 到2025年，建成; see 3.2.1.')).toEqual([
		{ run: 'The source reads ', han: false },
		{ run: '到2025年，建成', han: true },
		{ run: '; see 3.2.1.', han: false },
	]);
});

test('nothing is lost', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (words) => {
			expect(
				splitHanRuns(words)
					.map(({ run }) => run)
					.join(''),
			).toBe(words);
		}),
	);
});
