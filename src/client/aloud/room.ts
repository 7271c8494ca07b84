/**
 * Keep the end of the page and what is scrolled to clear of a bar at the foot of the window, however high it is.
 *
 * @returns how to give the room back
 */
export function makeRoom(bar: HTMLElement): () => void {
	const root = document.documentElement;
	const observer = new ResizeObserver(() => root.style.setProperty('--aloud-bar', `${bar.offsetHeight}px`));
	observer.observe(bar);
	root.dataset['aloud'] = '';
	return () => {
		observer.disconnect();
		root.style.removeProperty('--aloud-bar');
		delete root.dataset['aloud'];
	};
}
