import { expect, test, vi } from 'vitest';
import { stage, sum, tally } from '../../../../scripts/io/report.ts';

test('a stage hands on its result and says on one line what it did', () => {
	const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	try {
		expect(
			stage(
				'parse',
				() => [1, 2],
				(lines) => `${lines.length} lines`,
			),
		).toEqual([1, 2]);
		expect(write.mock.calls.map(([text]) => text)).toEqual([expect.stringMatching(/^parse {6}2 lines · \d+ ms\n$/u)]);
	} finally {
		write.mockRestore();
	}
});

test('things are counted by their names, in the order they first come', () => {
	expect(tally([1, 2, 3], (n) => (n % 2 === 1 ? 'odd' : 'even'))).toBe('2 odd, 1 even');
	expect(tally([1, 2], (n) => (n > 1 ? 'large' : undefined))).toBe('1 large');
});

test('numbers add up', () => {
	expect([sum([]), sum(new Set([1, 2, 3]))]).toEqual([0, 6]);
});
