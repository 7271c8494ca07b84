import { z } from 'zod';

/** A word or sentence of the interface, with what it is for. */
export const word = (description: string): z.ZodString => z.string().min(1).describe(description);
