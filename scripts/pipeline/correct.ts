import { ContentError } from '#model/content-error';
import type { Flag, NoiseRule, Pages, Reading } from '#model/errata';
import type { Note } from '#model/plan';
import type { Line } from './lines.ts';

/** What `correct` mends the text by; for a plan without corrections of its own, the lists are empty. */
export interface Corrections {
	noise: readonly NoiseRule[];
	readings: readonly Reading[];
	flags: readonly Flag[];
	joins: Pages['joins'];
	pages: Pages['pages'];
}

/** The lines as corrected, and how often each noise rule was applied. */
export interface Corrected {
	lines: Line[];
	applied: Map<string, number>;
}

/**
 * Mend the lines: noise rules everywhere, then the readings, flags, page-break joins and printed pages of this plan.
 * An adopted reading changes the words and leaves a note; a conjecture or a flag only leaves a note.
 *
 * @param file name of the source, for messages
 * @throws ContentError where a line no longer reads as an entry says, or reads so more than once
 * @example correct(parse('第一章 总论\n梁厍村。', f), { ...none, readings: [{ line: 2, before: '厍', after: '厝', … }] }, f)
 */
export function correct(lines: readonly Line[], corrections: Corrections, file: string): Corrected {
	const rules = corrections.noise.flatMap(({ id, stage, pattern, replace }) =>
		stage === 'correct' && pattern !== undefined
			? [{ id, pattern: new RegExp(pattern, 'gu'), replace: replace ?? '' }]
			: [],
	);
	const applied = new Map(rules.map(({ id }) => [id, 0]));
	const clean = (words: string): string =>
		rules.reduce((mended, { id, pattern, replace }) => {
			const count = [...mended.matchAll(pattern)].length;
			if (count > 0) applied.set(id, (applied.get(id) ?? 0) + count);
			return mended.replace(pattern, replace);
		}, words);
	const cleaned = lines.map((line) => cleanLine(line, clean));
	const byNumber = (number: number): Line | undefined => cleaned[number - 1];
	for (const reading of corrections.readings)
		applyReading(lineOf(byNumber, reading.line, reading.before, file), reading, file);
	for (const flag of corrections.flags) applyFlag(lineOf(byNumber, flag.line, flag.text, file), flag, file);
	for (const join of corrections.joins) {
		const [above, below] = join.lines;
		expectWords(lineOf(byNumber, above, join.left, file), join.left, 'end', file);
		const continued = lineOf(byNumber, below, join.right, file);
		expectWords(continued, join.right, 'beginning', file);
		continued.continues = true;
	}
	setPages(cleaned, corrections.pages);
	return { lines: cleaned, applied };
}

function cleanLine(line: Line, clean: (words: string) => string): Line {
	const { heading } = line;
	const cells = (words: string): string => words.split('\t').map(clean).join('\t');
	const mended: Line = { ...line, words: line.kind === 'row' ? cells(line.words) : clean(line.words), notes: [] };
	if (heading) mended.heading = { ...heading, title: mended.words, rest: clean(heading.rest) };
	return mended;
}

function applyReading(line: Line, reading: Reading, file: string): void {
	const at = findOnce(line, reading.before, file);
	const { prefix, suffix } = commonEnds(reading.before, reading.after);
	const note: Note = {
		kind: reading.adopted ? 'emended' : 'conjecture',
		start: at + prefix,
		end: at + (reading.adopted ? reading.after : reading.before).length - suffix,
		source: reading.before,
		reading: reading.after,
		reason: reading.reason,
	};
	if (reading.adopted) {
		const shift = reading.after.length - reading.before.length;
		for (const other of line.notes) {
			if (other.start >= at + reading.before.length) other.start += shift;
			if (other.end >= at + reading.before.length) other.end += shift;
		}
		line.words = line.words.slice(0, at) + reading.after + line.words.slice(at + reading.before.length);
		if (line.heading) line.heading.title = line.words;
	}
	line.notes.push(note);
}

function applyFlag(line: Line, flag: Flag, file: string): void {
	const start = findOnce(line, flag.text, file);
	line.notes.push({
		kind: 'flag',
		start,
		end: start + flag.text.length,
		source: flag.fullText ?? flag.text,
		...(flag.suggested === undefined ? {} : { reading: flag.suggested }),
		reason: flag.reason,
	});
}

/** How many characters two wordings share at their beginning and end. */
function commonEnds(before: string, after: string): { prefix: number; suffix: number } {
	const shortest = Math.min(before.length, after.length);
	let prefix = 0;
	while (prefix < shortest && before[prefix] === after[prefix]) prefix++;
	let suffix = 0;
	while (suffix < shortest - prefix && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix++;
	return { prefix, suffix };
}

function lineOf(byNumber: (number: number) => Line | undefined, number: number, before: string, file: string): Line {
	const line = byNumber(number);
	if (line) return line;
	throw mismatch(file, number, 'the end of the file', before);
}

function findOnce(line: Line, before: string, file: string): number {
	const first = line.words.indexOf(before);
	if (first < 0) throw mismatch(file, line.number, `“${excerpt(line.words)}”`, before);
	if (line.words.includes(before, first + 1)) {
		throw new ContentError({
			file,
			line: line.number,
			found: `“${before}” more than once`,
			expected: 'the words of a correction exactly once in the line',
			remedy: 'lengthen the entry in errata.yaml until its words are unique',
		});
	}
	return first;
}

function expectWords(line: Line, words: string, where: 'end' | 'beginning', file: string): void {
	const holds = where === 'end' ? line.words.endsWith(words) : line.words.startsWith(words);
	if (!holds) throw mismatch(file, line.number, `“${excerpt(line.words)}”`, words, `at its ${where} (pages.yaml)`);
}

function mismatch(file: string, line: number, found: string, before: string, where = '(errata.yaml)'): ContentError {
	return new ContentError({
		file,
		line,
		found,
		expected: `the words “${before}” ${where}`,
		remedy: 'correct the entry to what the line now reads, or delete it if the source has been mended',
	});
}

function excerpt(words: string): string {
	return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}

function setPages(lines: readonly Line[], pages: Pages['pages']): void {
	const starts = [...pages].sort((a, b) => a.line - b.line);
	let next = 0;
	let page: number | undefined;
	for (const line of lines) {
		while (next < starts.length && (starts[next]?.line ?? Infinity) <= line.number) page = starts[next++]?.page;
		if (page !== undefined) line.page = page;
	}
}
