/** Marks in the outline the item the reader is at. */
class OutlineHere extends HTMLElement {
	#links = new Map<Element, HTMLAnchorElement>();
	#observer: IntersectionObserver | undefined;

	connectedCallback(): void {
		// An outline longer than the window scrolls by itself, so the keyboard must reach it.
		if (this.scrollHeight > this.clientHeight) this.tabIndex = 0;
		for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
			const item = document.getElementById(decodeURIComponent(link.hash.slice(1)));
			if (item) this.#links.set(item, link);
		}
		// A band below the top edge: the item that crosses it is the one being read.
		this.#observer = new IntersectionObserver((entries) => this.#mark(entries), { rootMargin: '-20% 0px -70% 0px' });
		for (const item of this.#links.keys()) this.#observer.observe(item);
	}

	disconnectedCallback(): void {
		this.#observer?.disconnect();
	}

	#mark(entries: IntersectionObserverEntry[]): void {
		const entered = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
		if (!entered) return;
		for (const [item, link] of this.#links) {
			if (item === entered.target) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
	}
}

customElements.define('outline-here', OutlineHere);
