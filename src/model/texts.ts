import { z } from 'zod';
import { editionIds } from './editions.ts';

/** One wording for each edition, none of them empty. */
export const TextInAll = z.record(z.enum(editionIds), z.string().min(1));

/** One wording for each edition; empty where an edition has none. */
export const TextOrEmpty = z.record(z.enum(editionIds), z.string());
