/** The words of a place of the text, without the marks that lead to notes and what a tap has opened in it. */
export function wordsOf(place: Element): string {
	const copy = place.cloneNode(true) as Element;
	for (const mark of copy.querySelectorAll('.ap, .reveal, [hidden], [popover]')) mark.remove();
	return copy.textContent.replace(/\s+/gu, ' ').trim();
}
