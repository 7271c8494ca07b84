import { recall, remember } from '../memory.ts';
import { sha256 } from '../sha256.ts';
import { manifestPath } from '../site-manifest.ts';
import { type KeptRecord, readNote } from './record.ts';

const asked = 'kept-asked';

/**
 * Whether the site has changed since it was kept. The network is asked once a day; in between, what the service worker
 * has noticed counts. Where the site cannot be reached, nothing is known to have changed.
 */
export async function hasChanged(record: KeptRecord, today = new Date().toLocaleDateString('sv-SE')): Promise<boolean> {
	const state = `${today} ${record.manifest}`;
	const noticed = (await readNote('newer')) !== undefined;
	if (!noticed && recall(asked) === state) return false;
	try {
		const response = await fetch(manifestPath, { cache: 'no-cache' });
		if (!response.ok) return false;
		const isOther = isOtherThan(record, await sha256(await response.arrayBuffer()));
		if (!isOther) remember(asked, state);
		return isOther;
	} catch {
		return false;
	}
}

/**
 * Whether what is published is other than what is kept: the same version with one mended page is other, too.
 *
 * @param published the SHA-256 of the manifest that is published
 */
export function isOtherThan({ manifest }: Pick<KeptRecord, 'manifest'>, published: string): boolean {
	return manifest !== published;
}
