import { expect, test } from 'vitest';
import { hashAddress } from '#model/hash-address';

test.each([
	['#3.2.1.1', '3.2.1.1'],
	['#zh-hans/3.2.1.1', 'zh-hans/3.2.1.1'],
	['#%E5%85%BB', '养'],
	['', ''],
	['#%', ''],
	['#%E4%BB', ''],
])('the hash %s names %s', (hash, address) => {
	expect(hashAddress(hash)).toBe(address);
});
