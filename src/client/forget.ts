import { storedAs } from './memory.ts';

/** Forget what was remembered under a name. */
export function forget(name: string): void {
	try {
		localStorage.removeItem(storedAs(name));
	} catch {
		// Storage is blocked: there is nothing to forget.
	}
}
