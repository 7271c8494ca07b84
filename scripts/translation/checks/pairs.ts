import { eachSegment } from './check.ts';

const opening: Readonly<Record<string, string>> = { '“': '”', '(': ')', '[': ']' };
const closing = new Set(Object.values(opening));

/** Quotation marks and brackets are paired and nested. */
export const pairs = eachSegment(({ en }) => {
	const open: string[] = [];
	for (const character of en) {
		if (character in opening) open.push(character);
		else if (closing.has(character) && opening[open.pop() ?? ''] !== character) return [unpaired(character)];
	}
	return open.length === 0 ? [] : [unpaired(open.at(-1) ?? '')];
});

function unpaired(mark: string): { found: string; expected: string; remedy: string } {
	return { found: `${mark} without its twin`, expected: 'marks in pairs', remedy: 'add or take away one' };
}
