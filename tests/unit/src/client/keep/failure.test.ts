import { expect, test } from 'vitest';
import { KeepFailure, keyOf, reasonOf } from '../../../../../src/client/keep/failure.ts';

test.each([
	[new KeepFailure('changed'), 'changed'],
	[new KeepFailure('removed'), 'removed'],
	[new DOMException('', 'QuotaExceededError'), 'full'],
	[new DOMException('', 'SecurityError'), 'blocked'],
	[new DOMException('', 'AbortError'), 'stopped'],
	[new TypeError('Failed to fetch'), 'lost'],
	['anything else', 'lost'],
] as const)('%s is told as “%s”', (error, reason) => {
	expect(reasonOf(error)).toBe(reason);
	expect(keyOf(reasonOf(error))).toBe(`keep.failed.${reason}`);
});
