/** The value that a share of the others lies below. @example quantile([3, 1, 2], 0.5) // => 2 */
export function quantile(values: readonly number[], share: number): number {
	return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

/** The middle value. @example median([3, 1, 2]) // => 2 */
export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}
