import { type EditionId, editionIds } from '#model/editions';

/** How a page of the plan is read: one edition, or one beside another. */
export interface Views {
	/** The edition to compare with; none where one edition is read. */
	beside: EditionId | undefined;
	/** Whether a sentence opens its counterpart, or the two stand in columns. */
	view: 'reveal' | 'columns';
}

/**
 * Read the views of a page of an edition from a query string; an edition is not compared with itself.
 *
 * @example readViews('?with=en&view=columns', 'zh-hans') // => { beside: 'en', view: 'columns' }
 */
export function readViews(search: string, edition: EditionId): Views {
	const parameters = new URLSearchParams(search);
	const beside = editionIds.find((id) => id === parameters.get('with') && id !== edition);
	return { beside, view: parameters.get('view') === 'columns' ? 'columns' : 'reveal' };
}

/**
 * Write the views into a query string, and leave the rest of it as it is.
 *
 * @example writeViews('?mark=5G', { beside: 'en', view: 'reveal' }) // => '?mark=5G&with=en&view=reveal'
 */
export function writeViews(search: string, { beside, view }: Views): string {
	const parameters = new URLSearchParams(search);
	parameters.delete('with');
	parameters.delete('view');
	if (beside !== undefined) {
		parameters.set('with', beside);
		parameters.set('view', view);
	}
	const written = parameters.toString();
	return written === '' ? '' : `?${written}`;
}

/**
 * The query string for the same place in another edition: a reader who goes over to the edition beside compares it with
 * the one left.
 *
 * @example searchAfterSwitch('?with=en', 'zh-hans', 'en') // => '?with=zh-hans'
 */
export function searchAfterSwitch(search: string, from: EditionId, to: EditionId): string {
	const parameters = new URLSearchParams(search);
	if (parameters.get('with') !== to) return search;
	parameters.set('with', from);
	return `?${parameters.toString()}`;
}
