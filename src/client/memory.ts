/** Under what name the device remembers that the site is kept on it, or that keeping it was begun. */
export const keptFlag = 'kept';

/** Whether single keys are shortcuts: 'off' where the reader has switched them off. */
export const shortcutsFlag = 'shortcuts';

/** How long something is remembered: on this device, or until the tab is closed. */
type Kept = 'device' | 'visit';

const storageOf = (kept: Kept): Storage => (kept === 'device' ? localStorage : sessionStorage);

/** What was remembered under a name; empty where there is nothing or storage is blocked. */
export function recall(name: string, kept: Kept = 'device'): string {
	try {
		return storageOf(kept).getItem(name) ?? '';
	} catch {
		return '';
	}
}

/** Remember words under a name. */
export function remember(name: string, words: string, kept: Kept = 'device'): void {
	try {
		storageOf(kept).setItem(name, words);
	} catch {
		// Storage is blocked: the choice holds for this page.
	}
}
