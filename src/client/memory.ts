/** Under what name the device remembers that the site is kept on it, or that keeping it was begun. */
export const keptFlag = 'kept';

/** Whether single keys are shortcuts: 'off' where the reader has switched them off. */
export const shortcutsFlag = 'shortcuts';

/** What is the same to a reader on every site of one host: how pages look, and whether keys are shortcuts. */
const shared: readonly string[] = ['comfort', shortcutsFlag];

/** How long something is remembered: on this device, or until the tab is closed. */
type Kept = 'device' | 'visit';

const storageOf = (kept: Kept): Storage => (kept === 'device' ? localStorage : sessionStorage);

/** What a name is stored as; sites on one host share a storage. @example storedAs('read') // => 'read', 'plans/b/read' */
export function storedAs(name: string): string {
	return shared.includes(name) ? name : `${import.meta.env.BASE_URL}/${name}`.replace(/^\/+/u, '');
}

/** What was remembered under a name; empty where there is nothing or storage is blocked. */
export function recall(name: string, kept: Kept = 'device'): string {
	try {
		return storageOf(kept).getItem(storedAs(name)) ?? '';
	} catch {
		return '';
	}
}

/** Remember words under a name. */
export function remember(name: string, words: string, kept: Kept = 'device'): void {
	try {
		storageOf(kept).setItem(storedAs(name), words);
	} catch {
		// Storage is blocked: the choice holds for this page.
	}
}
