import type { Block, Heading, Plan } from '#model/plan';
import { writeNumeral } from '../../../scripts/pipeline/numerals.ts';
import { randomOf, shuffled } from './random.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const surnames = '安白程邓方高何江李林罗马宁彭沈石孙田王吴徐许杨叶于张赵郑周朱';
const places = '山江河湖海城州阳陵原川溪桥泉平安丰华兴宁';

/** A plan as a tree: a heading, what stands right under it, and the headings below. */
interface Branch {
	heading: Heading;
	blocks: Exclude<Block, Heading>[];
	branches: Branch[];
}

/**
 * Write another plan like one that is there: its chapters and sections in another order and numbered anew, its words
 * exchanged among its sentences, and a district’s name of its own. The same seed gives the same plan.
 */
export function makePlan(plan: Plan, seed: number): string {
	const random = randomOf(seed);
	const name = `${pick(surnames, random)}${pick(places, random)}`;
	const exchange = exchanger(plan, random);
	const reworded = (words: string): string => exchange(words.replaceAll('仓山', name));
	const [preface, ...chapters] = treeOf(plan);
	const title = `${name}区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要`;
	const opening = (preface?.blocks ?? []).flatMap((block) => blockText(block, reworded));
	const body = shuffled(chapters, random).map((chapter, index) =>
		write({ ...chapter, branches: shuffled(chapter.branches, random) }, index + 1, reworded),
	);
	return [title, '前言', ...opening, ...body.flat()].join('\n\n');
}

function pick(characters: string, random: () => number): string {
	return characters.charAt(Math.floor(random() * characters.length));
}

const depth: Readonly<Partial<Record<Heading['level'], number>>> = { chapter: 0, section: 1, item: 2 };

function treeOf({ blocks }: Plan): Branch[] {
	const root: Branch[] = [];
	const path: Branch[] = [];
	for (const block of blocks) {
		if (block.kind !== 'heading') {
			path.at(-1)?.blocks.push(block);
			continue;
		}
		const branch: Branch = { heading: block, blocks: [], branches: [] };
		path.length = Math.min(path.length, depth[block.level] ?? 2);
		(path.at(-1)?.branches ?? root).push(branch);
		path.push(branch);
	}
	return root;
}

function write({ heading, blocks, branches }: Branch, number: number, reworded: (words: string) => string): string[] {
	const written = writeNumeral(number);
	const labels = { chapter: `第${written}章 `, section: `第${written}节 `, item: `${written}、` };
	const label = labels[heading.level as keyof typeof labels];
	return [
		`${label}${reworded(heading.title)}`,
		...blocks.flatMap((block) => blockText(block, reworded)),
		...branches.flatMap((branch, index) => write(branch, index + 1, reworded)),
	];
}

function blockText(block: Exclude<Block, Heading>, reworded: (words: string) => string): string[] {
	switch (block.kind) {
		case 'paragraph':
			return [reworded(block.text)];
		case 'table': {
			const rows = block.rows.map(({ cells }) => `| ${cells.join(' | ')} |`);
			const rule = `|${block.rows[0]?.cells.map(() => ' --- |').join('') ?? ''}`;
			return [block.caption, [rows[0], rule, ...rows.slice(1)].join('\n')];
		}
		case 'box':
			return [];
	}
}

// A word of Chinese characters that counts nothing and names no district.
const exchangeable = /^(?!.*[一二三四五六七八九十百千万亿第年月日区])\p{Script=Han}{2,4}$/u;

/** Gives each word of the plan’s paragraphs another of its length; every word is used as often as before. */
function exchanger({ blocks }: Plan, random: () => number): (words: string) => string {
	const all = blocks.flatMap((block) => (block.kind === 'paragraph' ? wordsOf(block.text) : []));
	const byLength = Map.groupBy(
		all.filter((word) => exchangeable.test(word)),
		({ length }) => length,
	);
	const stacks = new Map([...byLength].map(([length, words]) => [length, shuffled(words, random)]));
	return (text) =>
		wordsOf(text)
			.map((word) => (exchangeable.test(word) ? (stacks.get(word.length)?.pop() ?? word) : word))
			.join('');
}

function wordsOf(text: string): string[] {
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
