/** Build the editions afresh in memory and fail where the committed ones differ: `node scripts/check-content.ts`. */
import { ContentError } from '#model/content-error';
import { planFile } from '../src/content-folder.ts';
import { buildContent } from './build-content.ts';
import { readFiles } from './io/files.ts';

const folder = planFile('editions');

try {
	const { files } = buildContent();
	const committed = readFiles(folder);
	const paths = [...new Set([...files.keys(), ...committed.keys()])].sort();
	const stale = paths.filter((path) => files.get(path) !== committed.get(path));
	for (const path of stale)
		console.error(
			`${folder}/${path}:1: found a file that a fresh build makes otherwise, expected the same bytes; run npm run content and commit it`,
		);
	if (stale.length === 0) console.log('The editions: as a fresh build makes them.');
	process.exitCode = stale.length === 0 ? 0 : 1;
} catch (error) {
	console.error(error instanceof ContentError ? error.message : error);
	process.exitCode = 1;
}
