import type { Translate } from '../../i18n/strings.ts';
import { button, element } from '../element.ts';

/** A button that copies a text and says so in its own place. */
export function copyButton(name: string, text: () => string, t: Translate): HTMLElement {
	const said = element('span', 'said');
	said.setAttribute('role', 'status');
	const copy = async (): Promise<void> => {
		try {
			await navigator.clipboard.writeText(text());
			said.textContent = t('acts.copied');
		} catch {
			// Refused, or over plain http, where a page has no clipboard.
			said.textContent = t('acts.notCopied');
		}
	};
	const press = button(name, () => void copy());
	return element('p', 'act', press, said);
}
