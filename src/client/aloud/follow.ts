import type { Passage } from './passages.ts';

/** Light the passage that is being read, and no other. */
export function light(place: HTMLElement | undefined): void {
	for (const lit of document.querySelectorAll('.spoken')) lit.classList.remove('spoken');
	place?.classList.add('spoken');
}

/** Bring a passage into view where it is not all above the bar; the page’s own styles say whether it glides. */
export function follow(place: HTMLElement, bar: HTMLElement): void {
	const { top, bottom } = place.getBoundingClientRect();
	if (top < 0 || bottom > bar.getBoundingClientRect().top) place.scrollIntoView({ block: 'start' });
}

/**
 * Where to begin: at the sentence tapped last or the one the URL names, else at the top of the view. A reader who has
 * scrolled on from it means the view; one who has come back to the top of the page, where the button is, means the sentence.
 *
 * @returns the index of a passage
 */
export function startAt(passages: readonly Passage[], tapped: HTMLElement | null): number {
	const title = passages[0];
	const isAtTop = title !== undefined && isSeen(title);
	const own = document.getElementById(tapped?.dataset['s'] ?? tapped?.id ?? '');
	for (const asked of [own, document.querySelector(':target')]) {
		const at = passages.findIndex(({ place }) => asked && (place.contains(asked) || asked.contains(place)));
		const found = passages[at];
		if (found && (isAtTop || isSeen(found))) return at;
	}
	const below = passages.findIndex(({ place }) => place.getBoundingClientRect().top >= 0);
	return below === -1 ? passages.length - 1 : below;
}

function isSeen({ place }: Passage): boolean {
	const { top, bottom } = place.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}
