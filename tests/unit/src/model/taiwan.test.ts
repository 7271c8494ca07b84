import { expect, test } from 'vitest';
import { Taiwan } from '#model/taiwan';

const reason = { 'zh-hans': '甲', 'zh-hant': '甲', en: 'a' };
const fix = { from: '計劃', to: '計畫', kind: 'house', why: '法律統一用字', reason };

test('every fix gives readers its reason, in each edition', () => {
	expect(Taiwan.safeParse({ fixes: [fix] }).success).toBe(true);
	expect(Taiwan.safeParse({ fixes: [{ ...fix, reason: undefined }] }).success).toBe(false);
	expect(Taiwan.safeParse({ fixes: [{ ...fix, reason: { ...reason, en: '' } }] }).success).toBe(false);
	expect(Taiwan.safeParse({ fixes: [{ ...fix, to: '計' }] }).success).toBe(false);
});
