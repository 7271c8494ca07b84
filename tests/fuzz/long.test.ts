import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { properties } from './properties.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? randomInt(2 ** 31));
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 20);

console.log(`seed ${seed}, ${seconds} seconds for each sentence: FUZZ_SEED=${seed} npm run fuzz tries the same again`);

describe('whatever is given, for long', () => {
	test.each(properties)('$says', { timeout: seconds * 1000 + 60_000 }, ({ says, property }) => {
		const details = fc.check(property as fc.IProperty<unknown>, {
			seed,
			numRuns: Number.MAX_SAFE_INTEGER,
			interruptAfterTimeLimit: seconds * 1000,
		});
		console.log(`${details.numRuns} times: ${says}`);
		if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
	});
});
