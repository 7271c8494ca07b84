/**
 * The contrast of two colours, from 1 to 21.
 *
 * @param one,other as #rgb or #rrggbb
 * @example contrastOf('#000', '#fff') // => 21
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(one: string, other: string): number {
	const [light = 1, dark = 1] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: string): number {
	const digits = colour.length === 4 ? colour.replace(/[^#]/gu, '$&$&') : colour;
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
