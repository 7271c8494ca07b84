import print from '../styles/print.css?raw';
import tokens from '../styles/tokens.css?raw';
import { tokensAfter, type Tokens } from './tokens.ts';

/** The tokens as they stand on a wide window. */
export const wide: Tokens = tokensAfter(tokens, ':root {');

/** Those that are others on a phone. */
export const phone: Tokens = tokensAfter(tokens, '@media (max-width: 639px)');

/** The colours a page can be read in, with all their tokens. */
export const schemes = [
	{ name: 'light', tokens: wide },
	{ name: 'dark', tokens: { ...wide, ...tokensAfter(tokens, ":root[data-theme='dark']") } },
	{ name: 'contrast', tokens: { ...wide, ...tokensAfter(tokens, ":root[data-theme='contrast']") } },
	{ name: 'print', tokens: { ...wide, ...tokensAfter(print, ':root {') } },
] as const;
