import type { Translate } from '../../i18n/strings.ts';
import { element } from '../search/extract.ts';

/** A button that copies a text and says so in its own place. */
export function copyButton(name: string, text: () => string, t: Translate): HTMLElement {
	const button = element('button', '', name);
	button.type = 'button';
	const said = element('span', 'said');
	said.setAttribute('role', 'status');
	button.addEventListener('click', () => {
		navigator.clipboard.writeText(text()).then(
			() => (said.textContent = t('acts.copied')),
			() => (said.textContent = t('acts.notCopied')),
		);
	});
	return element('p', 'act', button, said);
}
