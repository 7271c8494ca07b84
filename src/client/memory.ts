/** What was remembered under a name on this device; empty where there is nothing or storage is blocked. */
export function recall(name: string): string {
	try {
		return localStorage.getItem(name) ?? '';
	} catch {
		return '';
	}
}

/** Remember words under a name on this device. */
export function remember(name: string, words: string): void {
	try {
		localStorage.setItem(name, words);
	} catch {
		// Storage is blocked: the choice holds for this page.
	}
}
