import styles from '../../styles/panel.css?url';
import { loadStyles } from '../load-styles.ts';
import { loadWords } from '../words.ts';
import { wordsOf } from '../words-of.ts';
import type { Cited } from '#model/citation';
import type { Translate } from '../../i18n/strings.ts';
import { drawCitePanel } from './cite-panel.ts';
import { drawReportPanel } from './report-panel.ts';

/** What the panels are drawn with: the words of the interface, and what every citation on the page has in common. */
export interface PanelSetting {
	t: Translate;
	cited: Omit<Cited, 'address' | 'url' | 'accessed'>;
	/** Where reports go by mail; empty where there is no such place. */
	contact: string;
}

/** A place of the page that a panel is about. */
export interface Place {
	/** Of the paragraph, or of the sentence the reader has come to or selected. */
	address: string;
	url: string;
	/** Its words, as they are copied. */
	text: string;
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

/** Open the panel of a button below its row in the margin, or close it; Escape closes it and leads back. */
export function togglePanel(button: HTMLElement, setting: PanelSetting): void {
	const margin = button.closest('.margin');
	const open = margin?.querySelector<HTMLElement>('.panel');
	const kind = button.dataset['panel'];
	const wasOpen = open?.dataset['kind'] === kind;
	open?.remove();
	for (const other of margin?.querySelectorAll('[data-panel]') ?? []) other.setAttribute('aria-expanded', 'false');
	const text = margin?.closest('.para')?.querySelector('.text');
	if (wasOpen || !margin || !(text instanceof HTMLElement)) return;
	const place = placeIn(text);
	const panel = kind === 'cite' ? drawCitePanel(place, setting) : drawReportPanel(place, setting);
	panel.dataset['kind'] = kind ?? '';
	panel.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape') return;
		togglePanel(button, setting);
		button.focus();
	});
	button.setAttribute('aria-expanded', 'true');
	button.closest('.addr')?.after(panel);
	panel.querySelector<HTMLElement>('select, textarea, button')?.focus();
}

/** The sentence of a paragraph that is selected or that the URL names, else the paragraph itself. */
function placeIn(paragraph: HTMLElement): Place {
	const selected = document.getSelection()?.anchorNode?.parentElement?.closest<HTMLElement>('.s');
	const named = document.getElementById(location.hash.slice(1))?.closest<HTMLElement>('.s');
	const sentence = [selected, named].find((candidate) => candidate && paragraph.contains(candidate));
	const place = sentence ?? paragraph;
	const url = new URL(location.href);
	url.search = '';
	url.hash = place.id;
	return { address: place.id, url: url.href, text: wordsOf(place) };
}
