/**
 * Record that the translations of some places were read against the source by a second reader, as they now stand:
 *
 *     node scripts/mark-revised.ts 3.2 9      what lies in section 3.2 and in chapter 9
 *
 * A sentence whose Chinese or English changes afterwards counts as translated, no longer as revised.
 */
import { z } from 'zod';
import { ContentError } from '#model/content-error';
import { contentFolder, planFile } from '../src/content-folder.ts';
import { buildContent } from './build-content.ts';
import { digestOf, readByAddress, readEntries } from './io/files.ts';
import { writeFiles } from './io/write-files.ts';
import { segmentsOf } from './translation/segments.ts';

const header = `# Which translations a second reader has read against the source, as they then stood: the digest of both by address.
# Written by scripts/mark-revised.ts.
`;

/**
 * The record after a reading of `places`; addresses that have gone are left out.
 *
 * @returns the contents of content/english-revised.yaml
 */
function markRevised(places: readonly string[]): string {
	const kept = readByAddress(
		planFile('english-revised.yaml'),
		z.string(),
		'the digest of a sentence and its translation',
	);
	const { plan, tags } = buildContent();
	const folder = planFile('english');
	const segments = segmentsOf(plan, tags.figures, { entries: readEntries(folder), folder });
	const lines = segments.flatMap(({ address, zh, en }) => {
		const isRead = places.some((place) => address === place || address.startsWith(`${place}.`));
		const digest = isRead ? digestOf(zh, en) : kept.get(address)?.value;
		return digest === undefined ? [] : [`"${address}": "${digest}"\n`];
	});
	return header + lines.join('');
}

try {
	const record = markRevised(process.argv.slice(2));
	writeFiles(contentFolder, new Map([['english-revised.yaml', record]]));
	console.log(`${record.match(/^"/gmu)?.length ?? 0} sentences and titles are recorded as revised.`);
} catch (error) {
	console.error(error instanceof ContentError ? error.message : error);
	process.exitCode = 1;
}
