import styles from '../../styles/aloud.css?url';
import { loadStyles } from '../load-styles.ts';
import { openAloud } from './open-aloud.ts';
import type { AloudWords } from '#model/aloud-words';

let close: (() => void) | undefined;

/**
 * Open the bar and begin to read, or stop and close it.
 *
 * @param tapped the sentence or row the reader has tapped last
 * @throws Error when the words or the styles of the bar cannot be fetched
 */
export async function toggleAloud(control: HTMLElement, tapped: HTMLElement | null): Promise<void> {
	if (close) {
		close();
		return;
	}
	const [words] = await Promise.all([wordsFrom(control.dataset['words'] ?? ''), loadStyles(styles)]);
	close = openAloud(control, tapped, words, () => {
		close = undefined;
	});
}

async function wordsFrom(path: string): Promise<AloudWords> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return (await response.json()) as AloudWords;
}
