// “{n}”, or “{n|paragraph|paragraphs}” with the noun for one and for more.
const braces = /\{(?<name>\w+)(?:\|(?<one>[^|}]*)\|(?<other>[^}]*))?\}/gu;

/**
 * Put values into the braces of a wording; a name without a value stays as it is.
 *
 * @example fill('{n} words', { n: 4 }) // => '4 words'
 * @example fill('{n|paragraph|paragraphs}', { n: 1 }) // => '1 paragraph'
 */
export function fill(wording: string, values: Readonly<Record<string, string | number>>): string {
	return wording.replace(braces, (whole, name: string, one?: string, other?: string) => {
		const value = values[name];
		if (value === undefined) return whole;
		if (one === undefined || other === undefined) return String(value);
		return `${value} ${String(value) === '1' ? one : other}`;
	});
}
