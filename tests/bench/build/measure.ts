/**
 * Measure the stages of a build: from nothing, again with nothing changed, and again with one sentence changed; the
 * pipeline alone, so often; and how long an editor waits who saves a sentence while the site is served:
 *
 *     npm run bench:build [-- ROUNDS]
 *
 * Works in a copy. Prints tables, and writes results.json and results.md.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machine } from '../helpers/machine.ts';
import { reportOf, type Run } from './report.ts';
import { stagesOf } from './stages.ts';
import { whileWriting } from './while-writing.ts';
import { workingCopy } from './working-copy.ts';

const rounds = Number(process.argv[2] ?? 11);
const about = machine();
const folder = workingCopy();

function run(name: string, command: string, ...words: string[]): Run {
	process.stderr.write(`${name}\n`);
	const start = performance.now();
	const { status, stdout, stderr } = spawnSync(command, words, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
	if (status !== 0) throw new Error(`${name} failed:\n${stderr}\n${stdout}`);
	return { name, total: Math.round(performance.now() - start), stages: [...stagesOf(`${stderr}\n${stdout}`)] };
}

/** @returns the words it now begins with */
function changeOneSentence(words: string): string {
	const file = join(folder, 'content/english/chapter-03.yaml');
	const text = readFileSync(file, 'utf8');
	const changed = text.replace(/^(?<entry>['"]?3\.2\.1\.1\.s1['"]?: *['"]?)/mu, `$<entry>${words} `);
	if (changed === text) throw new Error('3.2.1.1.s1 stands in no English file');
	writeFileSync(file, changed);
	return words;
}

try {
	const pipeline = ['scripts/build-content.ts'];
	const first = run('pipeline, first', process.execPath, ...pipeline);
	const further = Array.from({ length: rounds }, (_, round) =>
		run(`pipeline, round ${round + 1}`, process.execPath, ...pipeline),
	);
	const builds = [run('from nothing', 'npm', 'run', 'build'), run('nothing changed', 'npm', 'run', 'build')];
	changeOneSentence('Newly');
	builds.push(run('one sentence changed', 'npm', 'run', 'build'));
	process.stderr.write('while writing\n');
	const saves = Array.from({ length: rounds }, (_, round) => () => changeOneSentence(`Written ${round + 1}`));
	const writing = await whileWriting(folder, '/en/3/2/', saves);
	const results = { machine: about, rounds, pipeline: { first, further }, builds, writing };
	const report = reportOf(results);
	console.log(report);
	writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, '\t')}\n`);
	writeFileSync(join(import.meta.dirname, 'results.md'), report);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
