import type { CommitmentRules } from '#model/commitment';

/** A clause of a sentence, its quotes, brackets and names blotted out, so that every offset keeps its place. */
export interface Clause {
	text: string;
	start: number;
	/** Whether the mark before it lets what was aimed for go on: a comma. */
	goesOn: boolean;
}

// “……”, 《……》, （……）: what is only cited or added.
const cited = /“[^“”]*”|‘[^‘’]*’|《[^《》]*》|（[^（）]*）|\([^()]*\)/gu;
// A clause and the mark that ends it.
const clause = /[^，；。：！？,;]+[，；。：！？,;]?/gu;
// “——”, “1.”: what opens a point; “到2025年”, “五年内”: a date.
const opening =
	/^(?:——|\d{1,2}[.．、](?!\d)|[（(]\d+[）)])?\s*(?:(?:到|至|在)?(?:\d{4}|二〇\d*[〇一二三四五六七八九十]+)年(?:底|末|前|以前)?)?/u;

const blot = '□';

/** A sentence with its quotes, brackets and names blotted out. @example plainOf('“建成”了', { names: [] }) // => '□□□□了' */
export function plainOf(sentence: string, { names }: Pick<CommitmentRules, 'names'>): string {
	const hide = (words: string): string => blot.repeat(words.length);
	return names.reduce((text, name) => text.replaceAll(name, hide(name)), sentence.replace(cited, hide));
}

/**
 * Split a sentence into the clauses that may bind.
 *
 * @returns without those that only say by what or how, such as “依托龙头项目，”
 * @example clausesOf('依托项目，加快建设。', rules).map(({ text }) => text) // => ['加快建设']
 */
export function clausesOf(sentence: string, rules: Pick<CommitmentRules, 'names' | 'circumstances'>): Clause[] {
	const { circumstances } = rules;
	const plain = plainOf(sentence, rules);
	const clauses: Clause[] = [];
	let before = '';
	for (const { 0: found, index } of plain.matchAll(clause)) {
		const opened = opening.exec(found)?.[0].length ?? 0;
		const text = found.slice(opened).replace(/[，；。：！？,;]$/u, '');
		clauses.push({ text, start: index + opened, goesOn: before === '，' || before === ',' });
		before = found.at(-1) ?? '';
	}
	return clauses.filter(
		({ text }, index) => index === clauses.length - 1 || !circumstances.some((word) => text.startsWith(word)),
	);
}
