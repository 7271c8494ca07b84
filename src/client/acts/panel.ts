import styles from '../../styles/panel.css?url';
import { loadStyles } from '../load-styles.ts';
import { loadWords } from '../words.ts';
import type { Cited } from '#model/citation';
import type { Translate } from '../../i18n/strings.ts';
import { drawCitePanel } from './cite-panel.ts';
import { placesIn } from './place.ts';
import { drawReportPanel } from './report-panel.ts';

/** What the panels are drawn with: the words of the interface, and what every citation on the page has in common. */
export interface PanelSetting {
	t: Translate;
	cited: Omit<Cited, 'address' | 'url' | 'accessed'>;
	/** Where reports go by mail; empty where there is no such place. */
	contact: string;
}

/**
 * Fetch the words that panels are drawn with, and their styles; a panel without its styles can still be used.
 *
 * @throws Error when the words cannot be fetched
 */
export async function preparePanels(): Promise<Translate> {
	const [t] = await Promise.all([loadWords(), loadStyles(styles).catch(() => undefined)]);
	return t;
}

/**
 * Open the panel of a button below its row, in the margin or in the counterpart of a sentence, or close it; Escape closes
 * it and leads back.
 */
export function togglePanel(button: HTMLElement, setting: PanelSetting): void {
	const host = button.closest('.margin, .reveal');
	const open = host?.querySelector<HTMLElement>('.panel');
	const { panel: kind, sentence } = button.dataset;
	const wasOpen = open?.dataset['kind'] === kind;
	open?.remove();
	for (const other of host?.querySelectorAll('[data-panel]') ?? []) other.setAttribute('aria-expanded', 'false');
	const text = button.closest('.para')?.querySelector(':scope > .text');
	if (wasOpen || !host || !(text instanceof HTMLElement)) return;
	const places = placesIn(text, sentence);
	const panel = kind === 'cite' ? drawCitePanel(places, setting) : drawReportPanel(places.chosen, setting);
	panel.dataset['kind'] = kind ?? '';
	panel.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape') return;
		togglePanel(button, setting);
		button.focus();
	});
	button.setAttribute('aria-expanded', 'true');
	button.closest('.addr, .about')?.after(panel);
	panel.querySelector<HTMLElement>('select, textarea, button')?.focus();
}
