import { placeSlip } from './slip-place.ts';

const marked = 'a.term, a.tw[href]';
/** How long a pointer rests on a word before its slip opens, and how long a slip stays when the pointer has left it. */
const delay = 200;
const wide = matchMedia('(min-width: 1024px)');
const phone = matchMedia('(max-width: 639px)');

/**
 * The explanations of the words marked on a page, and a slip that shows one. It opens when the pointer rests on a word,
 * when the keyboard reaches it, and on a tap; it closes with Escape, and when any of them goes elsewhere. Without script a
 * marked word is a link to its entry, with the explanation as its description.
 */
class WordSlips extends HTMLElement {
	#word: HTMLAnchorElement | undefined;
	#slip: HTMLElement | undefined;
	#pointer = '';
	#timer = 0;

	connectedCallback(): void {
		document.addEventListener('pointerover', (event) => {
			if (event.pointerType === 'mouse') this.#hover(event.target as Element);
		});
		document.addEventListener('pointerdown', ({ pointerType, target }) => {
			this.#pointer = pointerType;
			if (!this.#holds(target as Element)) this.#close();
		});
		document.addEventListener('click', (event) => {
			const word = wordAt(event.target as Element);
			// A mouse and a key follow the link: they have seen the slip before.
			if (!word || this.#pointer === 'mouse' || event.detail === 0) return;
			event.preventDefault();
			if (word === this.#word) this.#close();
			else this.#open(word);
		});
		document.addEventListener('focusin', ({ target }) => {
			const focused = target as Element;
			const word = wordAt(focused);
			if (word && focused.matches(':focus-visible')) this.#open(word);
			else if (!this.#holds(focused)) this.#close();
		});
		document.addEventListener('keydown', ({ key }) => {
			if (key === 'Escape') this.#close();
		});
		addEventListener('resize', () => this.#place());
	}

	#hover(target: Element): void {
		clearTimeout(this.#timer);
		const word = wordAt(target);
		if (word && word !== this.#word) this.#timer = window.setTimeout(() => this.#open(word), delay);
		else if (this.#word && !this.#reaches(target)) this.#timer = window.setTimeout(() => this.#close(), delay);
	}

	/** Whether a pointer may be on its way to the slip: on the word or the slip, or in the paragraph beside a slip in the margin. */
	#reaches(target: Element): boolean {
		if (this.#holds(target) || this.#word === document.activeElement) return true;
		return isMarginBeside() && this.#word?.closest('.para') === target.closest('.para');
	}

	#holds(target: Element): boolean {
		return this.contains(target) || this.#word?.contains(target) === true;
	}

	#open(word: HTMLAnchorElement): void {
		if (word === this.#word) return;
		this.#close();
		const kind = word.classList.contains('term') ? 'term' : 'tw';
		const slip = this.querySelector<HTMLElement>(`[data-kind="${kind}"]`);
		const meaning = document.getElementById(word.getAttribute('aria-describedby') ?? '');
		const [name, text, link] = slip?.children ?? [];
		if (!slip || !meaning || !name || !text) return;
		name.textContent = word.textContent;
		text.textContent = meaning.textContent;
		if (link instanceof HTMLAnchorElement) link.href = word.href;
		[this.#word, this.#slip] = [word, slip];
		word.classList.add('open');
		slip.hidden = false;
		this.#place();
	}

	#close(): void {
		clearTimeout(this.#timer);
		if (this.#slip) this.#slip.hidden = true;
		this.#word?.classList.remove('open');
		this.#word = this.#slip = undefined;
	}

	#place(): void {
		const slip = this.#slip;
		const paragraph = this.#word?.closest('.para');
		const text = paragraph?.querySelector('.text')?.getBoundingClientRect();
		if (!this.#word || !slip || !text) return;
		const margin = isMarginBeside() ? paragraph?.querySelector('.margin')?.getBoundingClientRect() : undefined;
		slip.style.width = margin ? `${margin.width + 16}px` : '';
		const { side, top, left, lead } = placeSlip({
			lines: [...this.#word.getClientRects()],
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
}

/** In two columns the margin lies below the text. */
function isMarginBeside(): boolean {
	return wide.matches && document.documentElement.dataset['view'] !== 'columns';
}

function wordAt(target: Element): HTMLAnchorElement | null {
	return target.closest<HTMLAnchorElement>(marked);
}

customElements.define('word-slips', WordSlips);
