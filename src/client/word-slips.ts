const marked = 'a.term, a.tw[href]';
/** How long a pointer rests on a word before its slip opens, and how long a slip stays when the pointer has left it. */
const delay = 200;
const nothing = (): void => undefined;

/**
 * The explanations of the words marked on a page, and a slip that shows one, fetched with the first. It opens when the
 * pointer rests on a word, when the keyboard reaches it, and on a tap; it closes with Escape, and when any of them goes
 * elsewhere. Without script a marked word is a link to its entry, with the explanation as its description.
 */
class WordSlips extends HTMLElement {
	#word: HTMLAnchorElement | undefined;
	#hide = nothing;
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
			else this.#open(word, true);
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
		return (
			this.querySelector('[data-side=margin]:not([hidden])') !== null &&
			this.#word?.closest('.para') === target.closest('.para')
		);
	}

	#holds(target: Element): boolean {
		return this.contains(target) || this.#word?.contains(target) === true;
	}

	/** Where what shows a slip cannot be fetched, a tap follows the link as it does without script. */
	#open(word: HTMLAnchorElement, isTap = false): void {
		if (word === this.#word) return;
		this.#close();
		this.#word = word;
		import('./word-slip.ts')
			.then(({ showSlip }) => {
				if (this.#word === word) this.#hide = showSlip(this, word);
			})
			.catch(() => {
				if (isTap) location.assign(word.href);
				else if (this.#word === word) this.#word = undefined;
			});
	}

	#close(): void {
		clearTimeout(this.#timer);
		this.#hide();
		this.#hide = nothing;
		this.#word = undefined;
	}
}

function wordAt(target: Element): HTMLAnchorElement | null {
	return target.closest<HTMLAnchorElement>(marked);
}

customElements.define('word-slips', WordSlips);
