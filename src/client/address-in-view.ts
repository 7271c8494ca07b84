/** The address of the paragraph the reader has at the top of the window, as a hash; empty before the first. */
export function addressInView(): string {
	const line = window.innerHeight / 3;
	const above = Array.from(document.querySelectorAll<HTMLElement>('.text[id]')).filter(
		(text) => text.getBoundingClientRect().top <= line,
	);
	const last = above.at(-1);
	return last && window.scrollY > 0 ? `#${last.id}` : '';
}
