import { forget } from '../forget.ts';
import { recall, remember } from '../memory.ts';

const name = 'recent-searches';
const most = 8;

/** The last queries of this reader; they never leave the device. Empty where storage is blocked. */
export function recentQueries(): string[] {
	try {
		const stored: unknown = JSON.parse(recall(name));
		return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, most) : [];
	} catch {
		// Nothing is stored, or something else wrote it.
		return [];
	}
}

/** Remember a query as the last. */
export function rememberQuery(query: string): void {
	if (query === '' || query.length > 60) return;
	remember(name, JSON.stringify([query, ...recentQueries().filter((other) => other !== query)].slice(0, most)));
}

/** Forget all of them. */
export function forgetQueries(): void {
	forget(name);
}
