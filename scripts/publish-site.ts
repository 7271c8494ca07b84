/**
 * Let a site that was built aside take the place of the one that is published, in an instant:
 *
 *     astro build --outDir .dist.next && node scripts/publish-site.ts .dist.next dist
 *
 * Both folders lie on one disk. A build that did not come to its end is refused, and the published site stays as it was.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cannotWrite } from './pipeline/cannot-write.ts';
import { codeOf } from './pipeline/files.ts';

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
	const manifest = join(next, last);
	if (!existsSync(manifest)) {
		console.error(
			`${manifest}:1: found no such file, expected what a build writes last; run npm run build again; ${site} is as it was`,
		);
		return 1;
	}
	try {
		publish(next, site);
		return 0;
	} catch (error) {
		console.error(cannotWrite(site, codeOf(error)).message);
		return 1;
	}
}

process.exitCode = main();
