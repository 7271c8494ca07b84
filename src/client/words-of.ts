const opened = new WeakSet<Element>();

/** Marks that lead to notes, what a view may have opened, and what is not shown. */
const marks = 'a.ap[id$=".m"], .reveal, [hidden], [popover]';

/** Say of an element that a view has opened it within the text: its words are no part of that. */
export function setOpened(element: Element): void {
	opened.add(element);
}

/** The words of a place of the text, without the marks that lead to notes and what a view has opened in it. */
export function wordsOf(place: Element): string {
	const copy = place.cloneNode(true) as Element;
	const copies = [...copy.querySelectorAll(marks)];
	for (const [index, mark] of [...place.querySelectorAll(marks)].entries())
		if (!mark.matches('.reveal') || opened.has(mark)) copies[index]?.remove();
	return copy.textContent.replace(/\s+/gu, ' ').trim();
}
