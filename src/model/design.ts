import { z } from 'zod';
import { editionIds } from './editions.ts';

const Uses = z.record(z.string().startsWith('--'), z.record(z.enum(editionIds), z.string().min(1)));

/** What each token of the styles is for: content/design/tokens.yaml. */
export const Design = z.strictObject({ colours: Uses, type: Uses, space: Uses });
export type Design = z.infer<typeof Design>;
