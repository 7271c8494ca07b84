import { z } from 'zod';
import { aboutWords } from './strings/about.ts';
import { aloudWords } from './strings/aloud.ts';
import { frameWords } from './strings/frame.ts';
import { homeWords } from './strings/home.ts';
import { readingWords } from './strings/reading.ts';
import { searchWords } from './strings/search.ts';
import { subjectsWords } from './strings/subjects.ts';
import { takeAwayWords } from './strings/take-away.ts';
import { targetsWords } from './strings/targets.ts';
import { glossaryWords } from './strings/glossary.ts';

/** The words of the interface: content/strings/{edition}.json. Words in braces are put in by the page. */
export const Strings = z.strictObject({
	...frameWords,
	...homeWords,
	...readingWords,
	...aloudWords,
	...searchWords,
	...targetsWords,
	...subjectsWords,
	...glossaryWords,
	...aboutWords,
	...takeAwayWords,
});
export type Strings = z.infer<typeof Strings>;
export type StringKey = keyof Strings;
