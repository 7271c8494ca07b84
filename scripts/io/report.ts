/**
 * Run a stage and say on one line what it did and how long it took.
 *
 * @param say what to say of the result
 * @example stage('parse', () => parse(text, file), (lines) => `${lines.length} lines`) // parse      839 lines · 12 ms
 */
export function stage<Result>(name: string, run: () => Result, say: (result: Result) => string): Result {
	const start = performance.now();
	const result = run();
	process.stderr.write(`${name.padEnd(10)} ${say(result)} · ${Math.round(performance.now() - start)} ms\n`);
	return result;
}

/** Count things by a name. @example tally([1, 2, 3], (n) => (n % 2 ? 'odd' : 'even')) // => '2 odd, 1 even' */
export function tally<Thing>(things: Iterable<Thing>, nameOf: (thing: Thing) => string | undefined): string {
	const counts = new Map<string, number>();
	for (const thing of things) {
		const name = nameOf(thing);
		if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
}

/** @example sum([1, 2, 3]) // => 6 */
export function sum(numbers: Iterable<number>): number {
	let total = 0;
	for (const number of numbers) total += number;
	return total;
}
