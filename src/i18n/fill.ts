/**
 * Put values into the braces of a wording; a name without a value stays as it is.
 *
 * @example fill('{n} paragraphs', { n: 4 }) // => '4 paragraphs'
 */
export function fill(wording: string, values: Readonly<Record<string, string | number>>): string {
	return wording.replace(/\{(\w+)\}/gu, (braces, name: string) => String(values[name] ?? braces));
}
