import rows from '../../styles/sentence-rows.css?url';
import styles from '../../styles/counterpart.css?url';
import { loadStyles } from '../load-styles.ts';
import { drawColumns } from './columns.ts';
import { otherPage } from './other-page.ts';
import { revealOnTap } from './reveal.ts';
import type { Views } from './state.ts';

/** The edition to compare with, and the words of the interface for it. */
export interface Counterpart {
	/** Of the same page in that edition. */
	path: string;
	lang: string;
	/** What the edition is, in its own words. */
	head: string;
	/** What the edition of this page is. */
	ownHead: string;
	words: Readonly<Record<'loading' | 'failed' | 'close' | 'sentence' | 'cite', string>>;
}

/**
 * Prepare a view. What it needs at once is fetched before anything on the page changes.
 *
 * @returns how to enter the view, which in turn returns how to leave it
 * @throws Error when the site cannot be reached
 */
export async function prepareView(view: Views['view'], counterpart: Counterpart): Promise<() => () => void> {
	await loadStyles(styles);
	if (view === 'reveal') return () => revealOnTap(counterpart);
	await loadStyles(rows);
	const page = await otherPage(counterpart.path);
	return () => drawColumns(page, counterpart);
}
