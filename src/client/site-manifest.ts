import type { SiteManifest } from '#model/manifest';
import { sitePath } from '../i18n/paths.ts';

export const manifestPath = sitePath('data/manifest.json');

/**
 * Fetch what was published, by its hashes.
 *
 * @throws TypeError when the site cannot be reached, Error when it has no manifest
 */
export async function fetchManifest(): Promise<SiteManifest> {
	const response = await fetch(manifestPath, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${manifestPath}: ${response.status}`);
	return (await response.json()) as SiteManifest;
}
