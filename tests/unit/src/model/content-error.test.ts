import { expect, test } from 'vitest';
import { ContentError } from '#model/content-error';

test('an error in content says on one line where it is, what was found, what was expected and what to do', () => {
	const complaint = { file: 'plan.txt', line: 276, found: '第四章', expected: '第三章', remedy: 'restore it' };
	const error = new ContentError(complaint);
	expect(error.message).toBe('plan.txt:276: found 第四章, expected 第三章; restore it');
	expect(error.complaint).toEqual(complaint);
	expect(error.name).toBe('ContentError');
	expect(error).toBeInstanceOf(Error);
});
