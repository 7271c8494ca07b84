/** Forget what was remembered under a name. */
export function forget(name: string): void {
	try {
		localStorage.removeItem(name);
	} catch {
		// Storage is blocked: there is nothing to forget.
	}
}
