import type { Translate } from '../../i18n/strings.ts';
import { button, element } from '../element.ts';

/** What is copied: plain, and as it is set where a program takes that. */
export interface Copied {
	text: string;
	html: string;
}

/** A button that copies a text and says so in its own place. */
export function copyButton(name: string, copied: () => Copied, t: Translate): HTMLElement {
	const said = element('span', 'said');
	said.setAttribute('role', 'status');
	const copy = async (): Promise<void> => {
		try {
			await write(copied());
			said.textContent = t('acts.copied');
		} catch {
			// Refused, or over plain http, where a page has no clipboard.
			said.textContent = t('acts.notCopied');
		}
	};
	const press = button(name, () => void copy());
	return element('p', 'act', press, said);
}

/** Where a browser takes no formatted text, the plain one is copied. */
async function write({ text, html }: Copied): Promise<void> {
	const blob = (type: string, words: string): Blob => new Blob([words], { type });
	try {
		const item = new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) });
		await navigator.clipboard.write([item]);
	} catch {
		await navigator.clipboard.writeText(text);
	}
}
