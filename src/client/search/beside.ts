import { editions, type EditionId } from '#model/editions';
import { editionPath, pageOf } from '../../i18n/paths.ts';

const pages = new Map<string, Promise<Document>>();

/** The words at an address in another edition, fetched from its page when they are asked for. */
export async function besideSentence(edition: EditionId, address: string): Promise<HTMLElement> {
	const path = editionPath(edition, pageOf(address));
	let page = pages.get(path);
	if (!page) {
		page = fetch(path)
			.then((response) => response.text())
			.then((html) => new DOMParser().parseFromString(html, 'text/html'));
		pages.set(path, page);
	}
	const place = (await page).getElementById(address);
	const found = place?.querySelector(':scope > .para > .item-title') ?? place;
	for (const mark of found?.querySelectorAll('.ap, .vh') ?? []) mark.remove();
	const words = document.createElement('span');
	words.lang = editions[edition].lang;
	const cells = found instanceof HTMLTableRowElement ? Array.from(found.cells) : [];
	words.textContent =
		(cells.length > 0 ? cells.map((cell) => cell.textContent).join(' ') : found?.textContent)?.trim() ?? '';
	return words;
}
