/** A box in the window, in CSS pixels. */
export interface Box {
	top: number;
	bottom: number;
	left: number;
	right: number;
}

/** What a slip finds its place among. */
export interface Surroundings {
	/** The lines that the word stands on. */
	lines: readonly Box[];
	/** The column of text. */
	text: Box;
	/** The margin beside the text; none where it stands below. */
	margin: Box | undefined;
	/** Whether a slip fills the width of the window. */
	fills: boolean;
	slip: { width: number; height: number };
	window: { width: number; height: number };
}

/** Where a slip lies in the window. In the margin, `lead` is how far it lies below the hairline to its word. */
export interface SlipPlace {
	side: 'margin' | 'below' | 'above';
	top: number;
	left: number;
	lead: number;
}

/** Between a word and its slip. */
const gap = 4;
/** How far the padding of a slip reaches into the gutter, so that its words align with the margin. */
const overhang = 16;

/**
 * Find the place of a slip: in the margin at the line of its word, or else below it, or above where there is no room. It
 * never covers its word.
 *
 * @throws RangeError when the word has no line
 * @example placeSlip({ lines: [{ top: 100, bottom: 120, left: 50, right: 90 }], margin: undefined, … }).top // => 124
 */
export function placeSlip({ lines, text, margin, fills, slip, window }: Surroundings): SlipPlace {
	const [first, last] = [lines[0], lines.at(-1)];
	if (!first || !last) throw new RangeError('the word has no line');
	if (margin) {
		const top = Math.max(gap, Math.min(last.bottom, window.height - slip.height - gap));
		return { side: 'margin', top, left: margin.left - overhang, lead: last.bottom - top };
	}
	const left = fills ? 0 : Math.max(text.left, Math.min(last.left, text.right - slip.width));
	const below = last.bottom + gap;
	const above = first.top - gap - slip.height;
	const fitsBelow = below + slip.height <= window.height;
	return fitsBelow || above < 0
		? { side: 'below', top: below, left, lead: 0 }
		: { side: 'above', top: above, left, lead: 0 };
}
