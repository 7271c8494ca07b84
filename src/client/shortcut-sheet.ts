import { element } from './element.ts';
import { loadStyles } from './load-styles.ts';
import { recall, remember, shortcutsFlag } from './memory.ts';
import { loadWords } from './words.ts';
import type { Translate } from '../i18n/strings.ts';
import styles from '../styles/shortcuts.css?url';

const shortcuts = [
	{ keys: ['n', 'p'], does: 'keys.page' },
	{ keys: ['j', 'k'], does: 'keys.sentence' },
	{ keys: ['Enter'], does: 'keys.act' },
	{ keys: ['r'], does: 'keys.aloud' },
	{ keys: ['v'], does: 'keys.view' },
	{ keys: ['e'], does: 'keys.edition' },
	{ keys: ['o'], does: 'outline.chapter' },
	{ keys: ['/'], does: 'nav.search' },
	{ keys: ['?'], does: 'keys.help' },
	{ keys: ['Esc'], does: 'keys.escape' },
] as const;

/** Open the sheet that lists the shortcuts, and switches them off: drawn in its place when it is first asked for. */
export async function openSheet(place: HTMLElement): Promise<void> {
	let sheet = place.querySelector('dialog');
	if (!sheet) {
		const [t] = await Promise.all([loadWords(), loadStyles(styles)]);
		sheet = place.querySelector('dialog') ?? drawSheet(t);
		place.append(sheet);
	}
	const checkbox = sheet.querySelector('input');
	if (checkbox) checkbox.checked = recall(shortcutsFlag) !== 'off';
	if (!sheet.open) sheet.showModal();
}

function drawSheet(t: Translate): HTMLDialogElement {
	const title = element('h2', '', t('keys.title'));
	title.id = 'keys';
	const head = element('form', '', title, element('button', '', t('keys.close')));
	head.method = 'dialog';
	const list = shortcuts.map(({ keys, does }) =>
		element('div', '', element('dt', '', ...keys.map((key) => element('kbd', '', key))), element('dd', '', t(does))),
	);
	const checkbox = element('input', '');
	checkbox.type = 'checkbox';
	checkbox.addEventListener('change', () => remember(shortcutsFlag, checkbox.checked ? 'on' : 'off'));
	const sheet = element(
		'dialog',
		'',
		head,
		element('dl', '', ...list),
		element('label', '', checkbox, t('keys.on')),
		element('p', '', t('keys.note')),
	);
	sheet.setAttribute('aria-labelledby', title.id);
	return sheet;
}
