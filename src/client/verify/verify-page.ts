import styles from '../../styles/verify.css?url';
import { editionOf } from '../../i18n/current.ts';
import { editionPath } from '../../i18n/paths.ts';
import { wholePath } from '../../i18n/whole-path.ts';
import { loadStyles } from '../load-styles.ts';
import { element } from '../element.ts';
import { fetchManifest } from '../site-manifest.ts';
import { loadWords } from '../words.ts';
import { checkPage } from './check-page.ts';
import { tell, tellFailure } from './tell.ts';

/**
 * Check the page as it stands before the reader, and say below the foot’s links what came of it.
 *
 * @param link what was pressed; it leads to where all pages can be checked
 * @throws Error when not even the words can be fetched
 */
export async function verifyPage(link: HTMLAnchorElement): Promise<void> {
	const t = await loadWords();
	await loadStyles(styles).catch(() => undefined);
	const told = placeFor(link);
	told.replaceChildren(element('p', '', t('verify.running')));
	const edition = editionOf(new URL(location.href));
	const path = wholePath(location.pathname).slice(editionPath(edition).length);
	try {
		const verdict = await checkPage(document, { edition, path }, await fetchManifest());
		const all = element('a', '', t('verify.all'));
		all.href = link.href;
		told.replaceChildren(tell(t, verdict), element('p', '', all));
	} catch (error) {
		console.error(error);
		told.replaceChildren(element('p', '', tellFailure(t)));
	}
}

/** Where what came of it is said; live, so that it is read out. */
function placeFor(link: HTMLElement): HTMLElement {
	const foot = link.closest('.foot .wrap') ?? document.body;
	const known = foot.querySelector<HTMLElement>('.verdict');
	if (known) return known;
	const told = element('div', 'verdict');
	told.setAttribute('role', 'status');
	foot.append(told);
	return told;
}
