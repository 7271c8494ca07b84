import { editions, type EditionId } from '#model/editions';
import { editionPath, pageOf } from '../../i18n/paths.ts';
import { otherPage } from '../views/other-page.ts';

/** The words at an address in another edition, fetched from its page when they are asked for. */
export async function besideSentence(edition: EditionId, address: string): Promise<HTMLElement> {
	const page = await otherPage(editionPath(edition, pageOf(address)));
	const place = page.getElementById(address);
	const found = place?.querySelector(':scope > .para > .item-title') ?? place;
	for (const mark of found?.querySelectorAll('.ap, .vh') ?? []) mark.remove();
	const words = document.createElement('span');
	words.lang = editions[edition].lang;
	const cells = found instanceof HTMLTableRowElement ? Array.from(found.cells) : [];
	words.textContent =
		(cells.length > 0 ? cells.map((cell) => cell.textContent).join(' ') : found?.textContent)?.trim() ?? '';
	return words;
}
