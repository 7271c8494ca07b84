/** Queries of 2 to 8 characters from places spread evenly over some texts; those with marks or spaces are left out. */
export function queriesFrom(texts: readonly string[], count: number): string[] {
	const whole = texts.join('');
	return Array.from({ length: count }, (_, index) => {
		const start = Math.floor((index * (whole.length - 8)) / count);
		return whole.slice(start, start + 2 + (index % 7));
	}).filter((query) => !/[，。；：、“”（）\s]/u.test(query));
}
