import { element } from '../search/extract.ts';

/** A button that copies a text and says so in its own place. */
export function copyButton(name: string, text: () => string, words: Readonly<Record<string, string>>): HTMLElement {
	const button = element('button', '', name);
	button.type = 'button';
	const said = element('span', 'said');
	said.setAttribute('role', 'status');
	button.addEventListener('click', () => {
		navigator.clipboard.writeText(text()).then(
			() => (said.textContent = words['copied'] ?? ''),
			() => (said.textContent = words['notCopied'] ?? ''),
		);
	});
	return element('p', 'act', button, said);
}
