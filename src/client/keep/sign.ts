import styles from '../../styles/keep.css?url';
import type { Translate } from '../../i18n/strings.ts';
import { loadStyles } from '../load-styles.ts';
import { keptFlag, recall } from '../memory.ts';
import { button, element } from '../element.ts';
import { loadWords } from '../words.ts';
import { clearBegun } from './keep-site.ts';
import { hasChanged } from './news.ts';
import { type KeptRecord, readRecord } from './record.ts';
import { removeKept } from './remove.ts';
import { changed, runKeep, say } from './run.ts';

/** Show in the foot that the site is kept on this device, with a way to remove it, and whether a newer version is out. */
export async function showSign(): Promise<void> {
	const foot = document.querySelector('.foot .wrap');
	if (!foot) return;
	if (recall(keptFlag) === 'begun' || !(await readRecord())) await clearBegun();
	const t = await loadWords();
	await loadStyles(styles).catch(() => undefined);
	const sign = element('div', 'kept');
	sign.setAttribute('role', 'status');
	foot.append(sign);
	const draw = async (): Promise<void> => drawSign(sign, await readRecord(), t);
	document.addEventListener(changed, () => void draw());
	await draw();
}

async function drawSign(sign: HTMLElement, record: KeptRecord | undefined, t: Translate): Promise<void> {
	if (!record) return;
	const removeAll = async (): Promise<void> => {
		await removeKept();
		say(sign, t('keep.removed'));
		document.dispatchEvent(new Event(changed));
	};
	const remove = button(t('keep.remove'), () => void removeAll());
	sign.replaceChildren(element('p', '', `${t('keep.sign')} · ${dateOf(record)} · `, remove));
	if (!(await hasChanged(record))) return;
	const place = element('div', 'newer');
	const update = button(t('keep.update'), () => void runKeep(place, record, t));
	place.append(element('p', '', t('keep.newer'), ' ', update));
	sign.append(place);
}

/** When it was kept, as the page’s language writes it. */
export function dateOf({ date }: KeptRecord): string {
	const { lang } = document.documentElement;
	return new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(new Date(date));
}
