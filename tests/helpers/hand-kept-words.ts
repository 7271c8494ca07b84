import { Converter } from 'opencc-js';
import { parse as parseYaml } from 'yaml';
import { Taiwan } from '#model/taiwan';
import { TaiwanVocabulary } from '#model/taiwan-vocabulary';
import { Terms } from '#model/term';
import { Glossary } from '#model/vocabulary';
import { planTexts } from './plan-texts.ts';
import { readProjectFile } from './plans.ts';

/** The hand-kept words, as they are published. */
export const { kinds, terms } = Terms.parse(parseYaml(readProjectFile('content/terms.yaml')));
export const vocabulary = TaiwanVocabulary.parse(parseYaml(readProjectFile('content/taiwan-vocabulary.yaml')));
export const { fixes } = Taiwan.parse(parseYaml(readProjectFile('content/taiwan.yaml')));
export const glossary = Glossary.parse(parseYaml(readProjectFile('content/glossary.yaml'))).terms;

const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** Characters that Taiwan does not write: the converter changes them, and the Traditional edition has none of them. */
export function simplifiedIn(texts: readonly string[]): string[] {
	const written = new Set(planTexts('zh-hant').flatMap(({ text }) => Array.from(text)));
	return [...new Set(texts.flatMap((text) => Array.from(text)))].filter(
		(character) => toTraditional(character) !== character && !written.has(character),
	);
}
