import { type Complaint, ContentError } from './content-error.ts';
import type { HashedVersion, Version } from './versions.ts';

/** What an editor keeps of the versions, and the file it stands in. */
export interface KeptVersions {
	versions: readonly Version[];
	file: string;
}

/**
 * Give every version that is recorded its hash: the newest that of the data as they are built, the others what was recorded of them.
 *
 * @param current the version of the site, with the SHA-256 of its /data/plan.json
 * @throws ContentError when the newest version is not that of the site, one stands twice, or an older one has no hash
 * @example hashedVersions({ versions: [{ version: '0.1.0', … }], file }, { version: '0.1.0', sha256 }) // => [{ version: '0.1.0', sha256, … }]
 */
export function hashedVersions(
	{ versions, file }: KeptVersions,
	current: { version: string; sha256: string },
): HashedVersion[] {
	if (versions.length === 0) return [];
	const names = versions.map(({ version }) => version);
	if (names[0] !== current.version)
		throw complaint(file, {
			found: `${names[0] ?? ''} first`,
			expected: `${current.version}, the version of package.json`,
			remedy: `add an entry for ${current.version} at the top, or set the version in package.json`,
		});
	return versions.map((entry, index) => {
		const { version } = entry;
		if (names.indexOf(version) !== index)
			throw complaint(file, { found: `${version} twice`, expected: 'each version once', remedy: 'delete one entry' });
		const sha256 = index === 0 ? current.sha256 : entry.sha256;
		if (sha256 === undefined)
			throw complaint(file, {
				found: `no sha256 of ${version}`,
				expected: 'one, for it is no longer the newest',
				remedy: 'record the SHA-256 of /data/plan.json as that version published it',
			});
		return { ...entry, sha256 };
	});
}

function complaint(file: string, words: Pick<Complaint, 'found' | 'expected' | 'remedy'>): ContentError {
	return new ContentError({ file, line: 1, ...words });
}
