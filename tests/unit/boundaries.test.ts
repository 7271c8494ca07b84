import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../helpers/plans.ts';

/** A rule of who may import whom: what the files of a layer may import, or never may. */
interface Rule {
	layer: string;
	/** Which of its files; all where it is left out. */
	files?: RegExp;
	/** Every import matches it; a relative import is given by its path in the project. */
	only?: RegExp;
	never?: RegExp;
}

const stages = ['parse', 'correct', 'segment', 'tag', 'localise', 'emit'];
const stage = stages.join('|');
// These alone know the stages, and read and write: what editors keep, the text, the editions.
const joints = 'hand-kept|stages';
const packages = 'js-yaml|mdast|mdast-util-[-a-z]+|opencc-js|remark-[-a-z]+|unified|yaml|zod';

const rules: Rule[] = [
	{ layer: 'src/model', only: /^(?:zod$|src\/model\/)/u },
	// A stage uses its own folder and what lies beside the stages.
	...stages.map((own) => ({
		layer: 'scripts/pipeline',
		files: new RegExp(`^${own}(?:\\.ts$|/)`, 'u'),
		never: new RegExp(`^scripts/pipeline/(?:(?!${own}/)[^/]+/|(?:${stage}|${joints})\\.ts$)`, 'u'),
	})),
	{
		layer: 'scripts/pipeline',
		files: new RegExp(`^(?!(?:${stage}|${joints})\\.ts$)[^/]+$`, 'u'),
		never: new RegExp(`^scripts/pipeline/(?:[^/]+/|(?:${stage}|${joints})\\.ts$)`, 'u'),
	},
	{
		layer: 'scripts/pipeline',
		files: new RegExp(`^(?!(?:${joints})\\.ts$)`, 'u'),
		only: new RegExp(`^(?:src/model/|scripts/pipeline/|(?:${packages})$)`, 'u'),
	},
	{
		layer: 'scripts/pipeline',
		files: new RegExp(`^(?:${joints})\\.ts$`, 'u'),
		only: /^(?:src\/model\/|scripts\/(?:io|pipeline)\/|zod$)/u,
	},
	{ layer: 'scripts/io', only: /^(?:src\/model\/|scripts\/io\/|node:|(?:js-yaml|yaml|zod)$)/u },
	{ layer: 'scripts', never: /^src\/(?:pages|components|layouts|client)\// },
	{ layer: 'src/i18n', never: /^src\/(?:components|layouts|pages|client)\// },
	{ layer: 'src/components', never: /^astro:content$|^src\/(?:pages|layouts)\//u },
	{ layer: 'src/layouts', never: /^src\/pages\//u },
	{ layer: 'src/client', never: /^astro:|^node:|^src\/(?:pages|layouts|components)\//u },
	{ layer: 'src', never: /^scripts\// },
];

/** The files of a layer that hold code; a layer whose folder is missing is an error. */
function filesOf(layer: string): string[] {
	return readdirSync(join(root, layer), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:ts|mjs|js|astro|mdx)$/u.test(entry.name))
		.map((entry) => relative(join(root, layer), join(entry.parentPath, entry.name)));
}

const importing =
	/(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"](?<from>[^'"]+)['"]|\bimport\(\s*['"](?<called>[^'"]+)['"]/gmu;

/** What a file imports; imports of our own by their path in the project. */
function importsOf(path: string): string[] {
	const text = readFileSync(join(root, path), 'utf8').replace(/^\s*(?:\*|\/\/|\/\*).*$/gmu, '');
	return [...text.matchAll(importing)].map(({ groups }) => {
		const specifier = groups?.['from'] ?? groups?.['called'] ?? '';
		if (specifier.startsWith('#model/')) return specifier.replace('#model/', 'src/model/');
		return specifier.startsWith('.') ? normalize(join(dirname(path), specifier)) : specifier;
	});
}

describe('who may import whom', () => {
	test.each(rules)('$layer $files may import only $only, never $never', ({ layer, files, only, never }) => {
		const paths = filesOf(layer).filter((path) => files?.test(path) ?? true);
		expect(paths).not.toHaveLength(0);
		const imports = paths.flatMap((path) => importsOf(join(layer, path)).map((specifier) => ({ path, specifier })));
		const breaches = imports.filter(({ specifier }) => (only && !only.test(specifier)) ?? never?.test(specifier));
		expect(breaches).toEqual([]);
	});

	test('every stage of the pipeline has its file', () => {
		expect(filesOf('scripts/pipeline')).toEqual(expect.arrayContaining(stages.map((name) => `${name}.ts`)));
	});

	test('what one stage alone uses lies in its folder', () => {
		const paths = filesOf('scripts/pipeline');
		const shared = paths.filter((path) => !new RegExp(`/|^(?:${stage}|${joints})\\.ts$`, 'u').test(path));
		expect(shared).not.toHaveLength(0);
		const usersOf = (file: string): Set<string> =>
			new Set(
				paths
					.filter((path) => importsOf(`scripts/pipeline/${path}`).includes(`scripts/pipeline/${file}`))
					.map((path) => path.replace(/\.ts$|\/.*/u, '')),
			);
		const astray = shared.filter((file) => {
			const users = [...usersOf(file)];
			return users.length === 0 || (users.length === 1 && stages.includes(users[0] ?? ''));
		});
		expect(astray).toEqual([]);
	});

	test('the imports of a file are seen', () => {
		expect(importsOf('scripts/pipeline/parse.ts')).toEqual(
			expect.arrayContaining(['src/model/content-error', 'scripts/pipeline/lines.ts']),
		);
		expect(importsOf('scripts/io/files.ts')).toContain('node:fs');
		expect(importsOf('src/content.config.ts')).toContain('astro:content');
	});

	test('the generated MDX files import nothing', () => {
		const files = filesOf('content/editions').filter((path) => path.endsWith('.mdx'));
		expect(files).not.toHaveLength(0);
		expect(files.filter((path) => importsOf(join('content/editions', path)).length > 0)).toEqual([]);
	});
});
