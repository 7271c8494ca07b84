import type fc from 'fast-check';

/** Something that holds for whatever is given. */
export interface Property {
	/** What holds, in a sentence. */
	says: string;
	/** How often the tests try it. */
	runs: number;
	property: fc.IProperty<[string]> | fc.IProperty<[string, string]> | fc.IProperty<[string, number, number]>;
}

/** Do something, and fail where it takes longer than anyone would wait. */
export function promptly<Result>(work: () => Result, milliseconds = 2000): Result {
	const start = performance.now();
	const result = work();
	const spent = Math.round(performance.now() - start);
	if (spent > milliseconds) throw new Error(`it took ${spent} ms`);
	return result;
}
