import { getEntry } from 'astro:content';
import type { Accuracy } from '#model/accuracy';
import type { CommitmentRules } from '#model/commitment';
import type { Downloads } from '#model/downloads';
import type { FindingRules } from '#model/finding';
import { addressPath } from '../i18n/paths.ts';
import { loadData, loadEntities, loadTaiwan, loadTerms, loadThemes } from '../outline/load.ts';
import { publish, type Published } from './published.ts';

/** Load what can be downloaded, and the columns of its tables. */
export async function loadDownloads(): Promise<Downloads> {
	const entry = await getEntry('downloads', 'whole');
	if (!entry) throw new Error('content/downloads.yaml is missing');
	return entry.data;
}

/** Write every file of the data, as it is published; `site` is where. */
export async function loadPublished(site: URL | undefined): Promise<Published[]> {
	const { files } = await loadDownloads();
	const sources = {
		plan: await loadData(),
		entities: await loadEntities(),
		themes: await loadThemes(),
		terms: await loadTerms(),
		taiwan: await loadTaiwan(),
	};
	return files.map((file) => publish(file, sources, (address) => new URL(addressPath('zh-hans', address), site).href));
}

/** Load the rules of commitment, with the grades as they are published. */
export async function loadCommitment(): Promise<CommitmentRules> {
	const entry = await getEntry('commitment', 'whole');
	if (!entry) throw new Error('content/commitment.yaml is missing');
	return entry.data;
}

/** Load the rules of the findings, with the scale as it is published. */
export async function loadFindingRules(): Promise<FindingRules> {
	const entry = await getEntry('findings', 'whole');
	if (!entry) throw new Error('content/findings.yaml is missing');
	return entry.data;
}

/** Load what was measured of the rules. */
export async function loadAccuracy(): Promise<Accuracy> {
	const entry = await getEntry('accuracy', 'whole');
	if (!entry) throw new Error('content/accuracy.yaml is missing');
	return entry.data;
}
