import { type Downloads, mediatypeOf, stemOf } from '#model/downloads';
import type { PlanData } from '#model/plan-data';
import type { PlanSettings } from '#model/plan-settings';
import type { Published } from './published.ts';
import { tableSchemaOf } from './table-schema.ts';
import { translationsOf } from './translations.ts';

interface PackageParts {
	downloads: Downloads;
	plan: PlanData;
	settings: Pick<PlanSettings, 'name' | 'keywords'>;
	published: readonly Published[];
	/** The whole URL of the descriptor. */
	id: string;
	/** The whole URL of the site. */
	homepage: string;
}

/**
 * The descriptor of all data: a Frictionless Data Package 2.0.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackageOf({ downloads, plan, settings, published, id, homepage }: PackageParts): object {
	const { licence, keywords } = downloads.package;
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: settings.name,
		id,
		title: plan.title.en || plan.title['zh-hans'],
		translations: translationsOf({ title: plan.title }),
		description: plan.licence,
		version: plan.version,
		homepage,
		licenses: [licence],
		sources: [sourceOf(plan)],
		keywords: [...keywords, ...settings.keywords],
		resources: published.map(resourceOf),
	};
}

function sourceOf({ title, source }: PlanData): object {
	return { title: title['zh-hans'], ...(source.approved && { version: source.approved }), sha256: source.sha256 };
}

function resourceOf({ file, bytes, sha256 }: Published): object {
	return {
		name: stemOf(file.path),
		path: file.path,
		format: file.path.split('.').at(-1),
		mediatype: mediatypeOf(file),
		title: file.title.en,
		description: file.description.en,
		translations: translationsOf({ title: file.title, description: file.description }),
		encoding: 'utf-8',
		bytes,
		hash: `sha256:${sha256}`,
		...(file.columns && { type: 'table', schema: tableSchemaOf(file) }),
	};
}
