/** How long each stage took, in milliseconds, by its name. */
export type Stages = ReadonlyMap<string, number>;

// “parse      840 lines: … · 12 ms”, as our own stages report.
const own = /^(?:\S+ \[(?<tagged>[\w-]+)\] |(?<name>[a-z]+) +).* · (?<ms>\d+) ms$/gmu;
// “16:06:53 [build] 470 page(s) built in 8.34s”, of Astro, with the index.
const astro = /\[build\] \d+ page\(s\) built in (?<seconds>[\d.]+)s/u;

/**
 * Read what a build printed.
 *
 * @example stagesOf('parse      840 lines · 12 ms\n').get('parse') // => 12
 */
export function stagesOf(printed: string): Stages {
	const stages = new Map<string, number>();
	for (const { groups } of printed.matchAll(own)) {
		const name = groups?.['tagged'] ?? groups?.['name'] ?? '';
		stages.set(stages.has(name) ? `${name} (downloads)` : name, Number(groups?.['ms']));
	}
	const seconds = Number(astro.exec(printed)?.groups?.['seconds'] ?? 0);
	const index = stages.get('search-index') ?? 0;
	stages.delete('search-index');
	if (seconds > 0) stages.set('astro', Math.round(seconds * 1000 - index)).set('index', index);
	return stages;
}
