import { type Complaint, ContentError } from './content-error.ts';
import type { HashedVersion, Version } from './versions.ts';

/**
 * Give every version that is recorded its hash: the newest that of the data as they are built, the others what was recorded of them.
 *
 * @param current the version of the site, with the SHA-256 of its /data/plan.json
 * @throws ContentError when the newest version is not that of the site, one stands twice, or an older one has no hash
 * @example hashedVersions([{ version: '0.1.0', … }], { version: '0.1.0', sha256 }) // => [{ version: '0.1.0', sha256, … }]
 */
export function hashedVersions(
	versions: readonly Version[],
	current: { version: string; sha256: string },
): HashedVersion[] {
	if (versions.length === 0) return [];
	const names = versions.map(({ version }) => version);
	if (names[0] !== current.version)
		throw complaint({
			found: `${names[0] ?? ''} first`,
			expected: `${current.version}, the version of package.json`,
			remedy: `add an entry for ${current.version} at the top, or set the version in package.json`,
		});
	return versions.map((entry, index) => {
		const { version } = entry;
		if (names.indexOf(version) !== index)
			throw complaint({ found: `${version} twice`, expected: 'each version once', remedy: 'delete one entry' });
		const sha256 = index === 0 ? current.sha256 : entry.sha256;
		if (sha256 === undefined)
			throw complaint({
				found: `no sha256 of ${version}`,
				expected: 'one, for it is no longer the newest',
				remedy: 'record the SHA-256 of /data/plan.json as that version published it',
			});
		return { ...entry, sha256 };
	});
}

function complaint(words: Pick<Complaint, 'found' | 'expected' | 'remedy'>): ContentError {
	return new ContentError({ file: 'content/versions.yaml', line: 1, ...words });
}
