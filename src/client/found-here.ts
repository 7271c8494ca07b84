/** On a page opened from a search: marks the words that were found, and shows the way back to the results. */
export class FoundHere extends HTMLElement {
	connectedCallback(): void {
		const parameters = new URLSearchParams(location.search);
		const from = parameters.get('from');
		const words = parameters.get('mark') ?? '';
		const link = this.querySelector('a');
		if (from === null || !link) return;
		const back = new URL(link.href);
		back.search = from;
		link.href = back.href;
		this.hidden = false;
		if (words !== '') this.#mark(words);
	}

	/** Highlights the words in the paragraph the URL leads to, without touching the text. */
	#mark(words: string): void {
		if (!('highlights' in CSS)) return;
		const target = document.getElementById(location.hash.slice(1));
		const scope = target?.closest('.text, tr, h1, h2, h3, section') ?? target;
		if (!scope) return;
		const ranges: Range[] = [];
		const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.nodeValue ?? '';
			for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
				const range = new Range();
				range.setStart(node, at);
				range.setEnd(node, at + words.length);
				ranges.push(range);
			}
		}
		CSS.highlights.set('found', new Highlight(...ranges));
	}
}

customElements.define('found-here', FoundHere);
