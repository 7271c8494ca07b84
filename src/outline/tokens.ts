/** Values of tokens by their names: { '--ink': '#1d1b17' }. */
export type Tokens = Readonly<Record<string, string>>;

// “--ink: #1d1b17;”
const declaration = /(?<name>--[\w-]+): (?<value>[^;]+);/gu;

/**
 * The tokens that the first block of a stylesheet after some words declares. A calc() that multiplies by the reader’s
 * choice of size gives the size itself.
 *
 * @throws RangeError when the stylesheet has no such words
 * @example tokensAfter('--a: 1px; } @media print { --a: calc(10.5pt * var(--size)); }', '@media print') // => { '--a': '10.5pt' }
 */
export function tokensAfter(css: string, words: string): Tokens {
	const start = css.indexOf(words);
	if (start < 0) throw new RangeError(`the styles have no “${words}”`);
	const block = css.slice(css.indexOf('--', start));
	const declared = block.slice(0, block.indexOf('}')).matchAll(declaration);
	return Object.fromEntries(
		[...declared].map(({ groups: { name = '', value = '' } = {} }) => [
			name,
			/^calc\((?<size>\S+) \*/u.exec(value)?.groups?.['size'] ?? value,
		]),
	);
}

/**
 * The value of one token.
 *
 * @throws RangeError when it is not among them
 * @example valueOf({ '--ink': '#1d1b17' }, '--ink') // => '#1d1b17'
 */
export function valueOf(tokens: Tokens, name: string): string {
	const value = tokens[name];
	if (value === undefined) throw new RangeError(`the styles have no token ${name}`);
	return value;
}
