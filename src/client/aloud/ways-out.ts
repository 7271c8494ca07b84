/** Where Escape has something else to close first. */
const opened = 'dialog[open], .slip:not([hidden])';
const closesItself = 'details, .panel';

/**
 * Stop reading on Escape and when the page is left.
 *
 * @returns how to stop listening
 */
export function onWayOut(close: () => void): () => void {
	const listening = new AbortController();
	const { signal } = listening;
	const escape = ({ key, target }: KeyboardEvent): void => {
		const isTaken = document.querySelector(opened) ?? (target as Element).closest(closesItself);
		if (key === 'Escape' && !isTaken) close();
	};
	// Before those who close what they have opened: they would have closed it by then.
	addEventListener('keydown', escape, { signal, capture: true });
	addEventListener('pagehide', close, { signal });
	return () => listening.abort();
}
