const name = 'recent-searches';
const most = 8;

/** The last queries of this reader; they never leave the device. Empty where storage is blocked. */
export function recentQueries(): string[] {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
		return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, most) : [];
	} catch {
		return [];
	}
}

/** Remember a query as the last. */
export function rememberQuery(query: string): void {
	if (query === '' || query.length > 60) return;
	try {
		localStorage.setItem(
			name,
			JSON.stringify([query, ...recentQueries().filter((other) => other !== query)].slice(0, most)),
		);
	} catch {
		// Storage is blocked: nothing is remembered.
	}
}

/** Forget all of them. */
export function forgetQueries(): void {
	try {
		localStorage.removeItem(name);
	} catch {
		// Storage is blocked: there is nothing to forget.
	}
}
