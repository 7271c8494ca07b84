import { cite, type CitationStyle, citationStyles, styleNames } from '#model/citation';
import { recall, remember } from '../memory.ts';
import { button, element } from '../element.ts';
import { copyButton } from './copy-button.ts';
import type { PanelSetting } from './panel.ts';
import type { Places } from './place.ts';
import { placeChoice } from './place-choice.ts';

const styleKey = 'citation-style';

/** Draw the panel that cites a place: which one, a style, the citation, and buttons that copy it, alone or with the text. */
export function drawCitePanel(places: Places, { t, cited }: PanelSetting): HTMLElement {
	let place = places.chosen;
	const accessed = new Date().toLocaleDateString('sv-SE');
	const citation = element('p', 'citation');
	const style = element('select', '');
	for (const name of citationStyles) style.append(new Option(styleNames[name], name));
	style.value = kept() ?? usual(cited.lang);
	const current = (): string =>
		cite(style.value as CitationStyle, { ...cited, address: place.address, url: place.url, accessed });
	const show = (): void => {
		citation.textContent = current();
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
	const quote = cited.lang === 'en' ? (quoted: string) => `“${quoted}”` : (quoted: string) => quoted;
	const panel = element(
		'div',
		'panel',
		choice,
		label,
		citation,
		copyButton(t('acts.copy'), current, t),
		copyButton(t('acts.copyText'), () => `${quote(place.text)}\n${current()}`, t),
	);
	if (typeof navigator.share === 'function') {
		const share = (): void => {
			navigator.share({ title: cited.title, text: place.text, url: place.url }).catch(() => undefined);
		};
		panel.append(button(t('acts.share'), share));
	}
	return panel;
}

/** The style that readers of an edition use most. */
function usual(lang: string): CitationStyle {
	if (lang === 'en') return 'apa';
	return lang === 'zh-Hans' ? 'gbt7714' : 'taiwan';
}

function kept(): CitationStyle | undefined {
	const style = recall(styleKey);
	return citationStyles.find((name) => name === style);
}
