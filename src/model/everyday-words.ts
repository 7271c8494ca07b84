import { z } from 'zod';
import { editionIds } from './editions.ts';

const Word = z.string().min(1);

/** content/everyday-words.yaml: by edition, the words of the plan for what a reader may type. */
export const EverydayWords = z.partialRecord(z.enum(editionIds), z.record(Word, z.array(Word).min(1)));
export type EverydayWords = z.infer<typeof EverydayWords>;
