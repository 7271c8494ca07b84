/** A line of a file an editor keeps. */
export interface FileLine {
	file: string;
	/** 1-based; 1 where the whole file is meant. */
	line: number;
}

/** Rules as an editor keeps them, with the file they stand in. */
export type Kept<Rules> = Rules & { file: string };

/** What went wrong with a file an editor keeps, as a letter to that editor. */
export interface Complaint extends FileLine {
	found: string;
	expected: string;
	remedy: string;
}

/**
 * An error in hand-kept content: where it is, what was found, what was expected, what to do.
 *
 * @example
 * throw new ContentError({ file: 'plan.txt', line: 276, found: '第四章', expected: '第三章', remedy: 'restore the missing heading' });
 * // plan.txt:276: found 第四章, expected 第三章; restore the missing heading
 */
export class ContentError extends Error {
	override readonly name = 'ContentError';
	readonly complaint: Complaint;

	constructor(complaint: Complaint) {
		const { file, line, found, expected, remedy } = complaint;
		super(`${file}:${line}: found ${found}, expected ${expected}; ${remedy}`);
		this.complaint = complaint;
	}
}
