import { placeSlip } from './slip-place.ts';

const wide = matchMedia('(min-width: 1024px)');
const phone = matchMedia('(max-width: 639px)');

/**
 * Show the explanation of a marked word on the slip of its kind, and keep it in its place.
 *
 * @returns what hides it again
 */
export function showSlip(slips: HTMLElement, word: HTMLAnchorElement): () => void {
	const kind = word.classList.contains('term') ? 'term' : 'tw';
	const slip = slips.querySelector<HTMLElement>(`[data-kind="${kind}"]`);
	const meaning = document.getElementById(word.getAttribute('aria-describedby') ?? '');
	const [name, text, link] = slip?.children ?? [];
	if (!slip || !meaning || !name || !text) return () => undefined;
	name.textContent = word.textContent;
	text.textContent = meaning.textContent;
	if (link instanceof HTMLAnchorElement) link.href = word.href;
	word.classList.add('open');
	slip.hidden = false;
	const place = (): void => placeBeside(word, slip);
	place();
	addEventListener('resize', place);
	return () => {
		removeEventListener('resize', place);
		slip.hidden = true;
		word.classList.remove('open');
	};
}

function placeBeside(word: HTMLElement, slip: HTMLElement): void {
	const paragraph = word.closest('.para');
	const text = paragraph?.querySelector('.text')?.getBoundingClientRect();
	if (!text) return;
	const margin = isMarginBeside() ? paragraph?.querySelector('.margin')?.getBoundingClientRect() : undefined;
	slip.style.width = margin ? `${margin.width + 16}px` : '';
	const { side, top, left, lead } = placeSlip({
		lines: [...word.getClientRects()],
		text,
		margin,
		fills: phone.matches,
		slip: slip.getBoundingClientRect(),
		window: { width: innerWidth, height: innerHeight },
	});
	slip.dataset['side'] = side;
	slip.style.top = `${top + scrollY}px`;
	slip.style.left = `${left + scrollX}px`;
	slip.style.setProperty('--lead', `${lead}px`);
	slip.style.setProperty('--gutter', `${left - text.right}px`);
}

/** In two columns the margin lies below the text. */
function isMarginBeside(): boolean {
	return wide.matches && document.documentElement.dataset['view'] !== 'columns';
}
