import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { EverydayWords } from '#model/everyday-words';
import { PlanData } from '#model/plan-data';
import { PlanSettings } from '#model/plan-settings';
import { TaiwanVocabulary } from '#model/taiwan-vocabulary';
import { FoldingVariants, Glossary } from '#model/vocabulary';
import { contentFolder, planFile, ruleFile } from '../../src/content-folder.ts';
import { readList, readYaml } from '../io/files.ts';
import { carryOver } from './vocabulary.ts';
import { closeSearch, type SearchFiles, searchFiles } from './bundle.ts';

const folder = 'pagefind';
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Builds the search index from the generated content: into `dist` by a build, into memory for the dev server. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const start = performance.now();
				const files = await indexContent();
				for (const [path, content] of files) {
					const target = join(fileURLToPath(dir), folder, path);
					mkdirSync(dirname(target), { recursive: true });
					writeFileSync(target, content);
				}
				logger.info(`${files.size} files of the search index · ${Math.round(performance.now() - start)} ms`);
			},
			'astro:server:setup': ({ server, logger }) => {
				let pending: Promise<SearchFiles> | undefined;
				server.watcher.on('change', (path) => {
					if (path.includes(contentFolder)) pending = undefined;
				});
				server.middlewares.use((request, response, next) => {
					const path = new RegExp(`/${folder}/(?<path>[^?]+)`, 'u').exec(request.url ?? '')?.groups?.['path'];
					if (path === undefined) {
						next();
						return;
					}
					pending ??= indexContent();
					pending
						.then((files) => {
							const content = files.get(path);
							response.statusCode = content ? 200 : 404;
							response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
							response.end(content);
						})
						.catch((error: unknown) => {
							logger.error(String(error));
							next(error);
						});
				});
			},
		},
	};
}

async function indexContent(): Promise<SearchFiles> {
	const data = PlanData.parse(JSON.parse(readFileSync(planFile('editions/plan.json'), 'utf8')));
	const { variants } = readYaml(ruleFile('folding.yaml'), FoldingVariants);
	const carry = carryOver(
		readList(planFile('glossary.yaml'), Glossary),
		readYaml(ruleFile('taiwan-vocabulary.yaml'), TaiwanVocabulary),
	);
	const { editions } = readYaml(planFile('plan.yaml'), PlanSettings);
	const everyday = readYaml(ruleFile('everyday-words.yaml'), EverydayWords);
	const files = await searchFiles(data, { variants, carry, everyday, editions });
	await closeSearch();
	return files;
}
