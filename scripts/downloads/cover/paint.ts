import { readFileSync } from 'node:fs';
import { tokensAfter, valueOf } from '../../../src/outline/tokens.ts';

const tokens = tokensAfter(readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8'), ':root {');

/** The colours of the site, as a cover is drawn in them. */
export const paint = {
	paper: valueOf(tokens, '--paper'),
	ink: valueOf(tokens, '--ink'),
	second: valueOf(tokens, '--ink-2'),
	rule: valueOf(tokens, '--rule-2'),
	red: valueOf(tokens, '--red'),
};
