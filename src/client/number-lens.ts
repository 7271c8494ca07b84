/** The figure whose entry was opened last, to go back to. */
let from: HTMLElement | undefined;

document.addEventListener('keydown', ({ key, target }) => {
	const details = target instanceof Element ? target.closest('.lens')?.querySelector('details') : undefined;
	if (key !== 'Escape' || !details?.open) return;
	details.open = false;
	(from ?? details.querySelector('summary'))?.focus();
	from = undefined;
});

/** Open the entry of a figure in the margin of its paragraph; Escape closes it and leads back. */
export function openLens(figure: HTMLAnchorElement): void {
	const entry = document.getElementById(decodeURIComponent(figure.hash.slice(1)));
	const details = entry?.closest('details');
	if (!entry || !details) return;
	details.open = true;
	for (const other of details.querySelectorAll('.shown')) other.classList.remove('shown');
	entry.classList.add('shown');
	from = figure;
	entry.focus({ preventScroll: true });
	entry.scrollIntoView({ block: 'nearest' });
}
