import { download } from '../search/csv.ts';
import { button, element } from '../element.ts';
import type { PanelSetting } from './panel.ts';
import type { Place } from './place.ts';

/** Draw the panel that reports an error: what is wrong, with the address, the words and the version, by mail or as a file. */
export function drawReportPanel(place: Place, { t, cited, contact }: PanelSetting): HTMLElement {
	const wrong = element('textarea', '');
	wrong.rows = 3;
	const report = (): string =>
		[
			`¶ ${place.address} · ${cited.edition} ${cited.version}`,
			place.url,
			'',
			place.text,
			'',
			`${t('acts.reportLabel')}:`,
			wrong.value,
			'',
		].join('\n');
	const save = button(t('acts.save'), () => {
		download(`report-${place.address}.txt`, report(), 'text/plain;charset=utf-8');
	});
	const panel = element(
		'div',
		'panel',
		element('p', '', t('acts.reportIntro')),
		element('label', '', t('acts.reportLabel'), wrong),
		element('p', 'act', save),
	);
	if (contact === '') return panel;
	const mail = element('a', '', t('acts.mail'));
	mail.href = `mailto:${contact}`;
	mail.addEventListener('click', () => {
		const parameters = new URLSearchParams({ subject: `¶ ${place.address}`, body: report() });
		mail.href = `mailto:${contact}?${parameters.toString().replaceAll('+', '%20')}`;
	});
	panel.append(element('p', 'act', mail));
	return panel;
}
