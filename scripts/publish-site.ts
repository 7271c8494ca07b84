/**
 * Let a site that was built aside take the place of the one that is published, in an instant:
 *
 *     astro build --outDir .dist.next && node scripts/publish-site.ts .dist.next dist
 *
 * Both folders lie on one disk. A build that did not come to its end is refused, and the published site stays as it was.
 */
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteManifest } from '#model/manifest';
import { cannotWrite } from './io/cannot-write.ts';
import { codeOf } from './io/files.ts';

const [next, site] = process.argv.slice(2);
/** What a build writes last. */
const last = 'data/manifest.json';

function publish(built: string, place: string): void {
	const previous = `${built}.previous`;
	rmSync(previous, { recursive: true, force: true });
	if (existsSync(place)) renameSync(place, previous);
	try {
		renameSync(built, place);
	} catch (error) {
		if (existsSync(previous)) renameSync(previous, place);
		throw error;
	}
	rmSync(previous, { recursive: true, force: true });
}

/** The first file of a built site that is not there as its manifest says. */
function missingIn(built: string): string | undefined {
	if (!existsSync(join(built, last))) return last;
	const { files } = JSON.parse(readFileSync(join(built, last), 'utf8')) as Pick<SiteManifest, 'files'>;
	return files.find(({ path, bytes }) => statSync(join(built, path), { throwIfNoEntry: false })?.size !== bytes)?.path;
}

/** Put the published site back that a process was killed in the midst of replacing. */
function mend(built: string, place: string): void {
	if (!existsSync(place) && existsSync(`${built}.previous`)) renameSync(`${built}.previous`, place);
}

/** Publish, or say what to do. @returns the exit code */
function main(): number {
	if (next === undefined || site === undefined) {
		console.error('usage: node scripts/publish-site.ts BUILT PUBLISHED');
		return 1;
	}
	mend(next, site);
	const missing = missingIn(next);
	if (missing !== undefined) {
		console.error(
			`${join(next, missing)}:1: found no such file, or a part of it, expected a site that was built to its end; run npm run build again; ${site} is as it was`,
		);
		return 1;
	}
	try {
		// A link is followed: what it leads to is what is published.
		publish(next, existsSync(site) ? realpathSync(site) : site);
		return 0;
	} catch (error) {
		console.error(cannotWrite(site, codeOf(error)).message);
		return 1;
	}
}

process.exitCode = main();
