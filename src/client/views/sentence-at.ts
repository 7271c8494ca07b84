/** Remember the sentence the reader has gone to last, by key or tap, for what is done next: none when it is left. */
export function setSentenceAt(sentence: HTMLElement | undefined): void {
	for (const before of document.querySelectorAll<HTMLElement>('.s[data-at]')) delete before.dataset['at'];
	if (sentence) sentence.dataset['at'] = '';
}
