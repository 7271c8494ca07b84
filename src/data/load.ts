import type { Accuracy } from '#model/accuracy';
import type { Downloads } from '#model/downloads';
import { hashedVersions } from '#model/hashed-versions';
import type { HashedVersion } from '#model/versions';
import { planFile, ruleFile } from '../content-folder.ts';
import { addressPath } from '../i18n/paths.ts';
import { loadWhole } from '../outline/load-whole.ts';
import { loadData, loadEntities, loadTaiwan, loadTerms, loadThemes } from '../outline/load.ts';
import { loadOffered, publishedEditions } from '../outline/published.ts';
import { publish, type Published } from './published.ts';

/** Load what can be downloaded, and the columns of its tables; a list the plan does not have is left out. */
export async function loadDownloads(): Promise<Downloads> {
	const downloads = await loadWhole('downloads', ruleFile('downloads.yaml'));
	const { themes, index, glossary } = await loadOffered();
	const hasTraditional = (await publishedEditions()).includes('zh-hant');
	const lists: Readonly<Record<string, boolean>> = {
		'themes.json': themes,
		'entities.json': index,
		'glossary.json': glossary,
		'taiwan-vocabulary.json': hasTraditional,
	};
	return { ...downloads, files: downloads.files.filter(({ path }) => lists[path] ?? true) };
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

/** Load what was measured of the rules. */
export async function loadAccuracy(): Promise<Accuracy> {
	return loadWhole('accuracy', planFile('accuracy.yaml'));
}

/** Load every version that a citation can name, with its hash; `site` is where the data are published. */
export async function loadVersions(site: URL | undefined): Promise<HashedVersion[]> {
	const file = planFile('versions.yaml');
	const { versions } = await loadWhole('versions', file);
	const plan = (await loadPublished(site)).find(({ file }) => file.path === 'plan.json');
	if (!plan) throw new Error(`${ruleFile('downloads.yaml')}: expected plan.json among the files, found none`);
	return hashedVersions({ versions, file }, { version: (await loadData()).version, sha256: plan.sha256 });
}
