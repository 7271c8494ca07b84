import { citeInRuns, type CitationStyle, styleNames, stylesFor } from '#model/citation';
import { recall, remember } from '../memory.ts';
import { button, element } from '../element.ts';
import { type Copied, copyButton } from './copy-button.ts';
import type { PanelSetting } from './panel.ts';
import type { Places } from './place.ts';
import { placeChoice } from './place-choice.ts';

const styleKey = 'citation-style';

/** Draw the panel that cites a place: which one, a style, the citation, and buttons that copy it, alone or with the text. */
export function drawCitePanel(places: Places, { t, cited }: PanelSetting): HTMLElement {
	let place = places.chosen;
	const accessed = new Date().toLocaleDateString('sv-SE');
	const styles = stylesFor[cited.lang];
	const citation = element('p', 'citation');
	const style = element('select', '');
	for (const name of styles) style.append(new Option(styleNames[name], name));
	style.value = styles.find((name) => name === recall(styleKey)) ?? styles[0] ?? '';
	const show = (): void => {
		const { address, url } = place;
		const runs = citeInRuns(style.value as CitationStyle, { ...cited, address, url, accessed });
		citation.replaceChildren(
			...runs.map(({ text, set }) => (set ? element(set === 'italic' ? 'i' : 'b', '', text) : text)),
		);
	};
	style.addEventListener('change', () => {
		remember(styleKey, style.value);
		show();
	});
	show();
	const choice = placeChoice(places, t, (chosen) => {
		place = chosen;
		show();
	});
	const label = element('label', '', t('acts.style'), style);
	const current = (): Copied => ({ text: citation.textContent, html: citation.innerHTML });
	const withText = (): Copied => {
		const quoted = element('p', '', cited.lang === 'en' ? `“${place.text}”` : place.text);
		return {
			text: `${quoted.textContent}\n${citation.textContent}`,
			html: `<p>${quoted.innerHTML}</p><p>${citation.innerHTML}</p>`,
		};
	};
	const panel = element(
		'div',
		'panel',
		choice,
		label,
		citation,
		copyButton(t('acts.copy'), current, t),
		copyButton(t('acts.copyText'), withText, t),
	);
	if (typeof navigator.share === 'function') panel.append(shareButton(t('acts.share'), cited.title, () => place));
	return panel;
}

function shareButton(name: string, title: string, place: () => Places['chosen']): HTMLElement {
	return button(name, () => {
		const { text, url } = place();
		navigator.share({ title, text, url }).catch(() => undefined);
	});
}
