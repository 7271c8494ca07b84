import styles from '../../styles/aloud.css?url';
import { loadStyles } from '../load-styles.ts';
import { loadWords } from '../words.ts';
import { openAloud } from './open-aloud.ts';

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
	const [t] = await Promise.all([loadWords(), loadStyles(styles)]);
	close = openAloud(control, tapped, t, () => {
		close = undefined;
	});
}
