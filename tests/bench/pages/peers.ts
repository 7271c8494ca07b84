import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EditionId } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import { type Fixture, fixturesOf, homePath } from './fixtures.ts';
import type { Peer } from './sites.ts';

/** The editions that the peers set too. */
export const compared = ['zh-hans', 'en'] as const satisfies EditionId[];

const here = import.meta.dirname;

/** Where the built pages of a peer lie. */
export function builtFolder({ name, output }: Peer): string {
	return join(here, '.peers', name, output);
}

/** Install a peer where it is not yet, write the pages as it wants them, and build it. */
export function buildPeer(peer: Peer, data: PlanData): void {
	const folder = join(here, '.peers', peer.name);
	install(join(here, 'peers', peer.name), folder);
	const pages = new Map(compared.map((edition) => [edition, fixturesOf(data, edition)]));
	for (const [edition, fixtures] of pages) {
		rmSync(join(folder, peer.pages(edition)), { recursive: true, force: true });
		for (const fixture of fixtures) writePage(join(folder, peer.pages(edition)), fixture, peer);
	}
	writeFileSync(join(folder, 'outline.json'), JSON.stringify(outlineOf(pages)));
	execFileSync('npm', ['run', 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Copy what describes a peer, and install its packages unless the same are there. */
function install(described: string, folder: string): void {
	const wanted = readFileSync(join(described, 'package.json'), 'utf8');
	const stamp = join(folder, 'installed.json');
	mkdirSync(folder, { recursive: true });
	cpSync(described, folder, { recursive: true });
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	process.stderr.write(`installing ${folder}\n`);
	execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
	writeFileSync(stamp, wanted);
}

function writePage(folder: string, { path, title, body }: Fixture, { ownTitle, ownSlug }: Peer): void {
	const isChapter = !path.includes('/') && path !== homePath;
	const file = join(folder, isChapter ? `${path}/index.md` : `${path}.md`);
	const slug = ownSlug ? `slug: /${path === homePath ? '' : path}\n` : '';
	const head = `---\ntitle: ${JSON.stringify(title)}\n${slug}---\n`;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${head}\n${ownTitle ? '' : `# ${title}\n\n`}${body}\n`);
}

/** A chapter in the sidebar: its titles, and the paths and titles of its pages. */
interface Chapter {
	path: string;
	titles: Record<string, string>;
	sections: { path: string; titles: Record<string, string> }[];
}

function outlineOf(pages: ReadonlyMap<EditionId, readonly Fixture[]>): Chapter[] {
	const titlesOf = (path: string): Record<string, string> =>
		Object.fromEntries(
			[...pages].map(([edition, all]) => [edition, all.find((page) => page.path === path)?.title ?? '']),
		);
	const paths = (pages.get('zh-hans') ?? []).map(({ path }) => path);
	const chapters = paths.filter((path) => /^\d+$/u.test(path));
	return chapters.map((path) => ({
		path,
		titles: titlesOf(path),
		sections: paths
			.filter((section) => section.startsWith(`${path}/`))
			.map((section) => ({ path: section, titles: titlesOf(section) })),
	}));
}
