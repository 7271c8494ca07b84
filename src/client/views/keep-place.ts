/** Change the page while what the reader has at the top of the window stays where it is. */
export function keepPlace(change: () => void): void {
	const place = [...document.querySelectorAll('main :is(.text, .item-title)')].find(
		(candidate) => candidate.getBoundingClientRect().bottom > 0,
	);
	const before = place?.getBoundingClientRect().top ?? 0;
	const scrolled = window.scrollY > 0;
	change();
	const after = place?.getBoundingClientRect().top ?? 0;
	if (scrolled) window.scrollBy({ top: after - before, behavior: 'instant' });
}
