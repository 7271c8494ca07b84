import { describe, expect, test } from 'vitest';
import { speaks } from '../../../../../src/client/aloud/speaks.ts';

describe('a voice reads an edition', () => {
	test.each(['zh-CN', 'zh-TW', 'zh_CN', 'cmn-Hans-CN', 'zh', 'zh-SG', 'zh-CN-liaoning'])(
		'in Chinese, where it speaks Mandarin: %s',
		(voice) => {
			expect(speaks(voice, 'zh-Hans')).toBe(true);
			expect(speaks(voice, 'zh-Hant-TW')).toBe(true);
			expect(speaks(voice, 'en')).toBe(false);
		},
	);

	test.each(['zh-HK', 'zh_HK', 'zh-Hant-HK', 'yue-HK', 'zh-yue', 'zh-MO', 'nan-TW', 'wuu-CN', 'cmn-latn-pinyin'])(
		'never in Cantonese, another Chinese language or spelled in pinyin: %s',
		(voice) => {
			expect(speaks(voice, 'zh-Hans')).toBe(false);
			expect(speaks(voice, 'zh-Hant-TW')).toBe(false);
		},
	);

	test.each(['en', 'en-US', 'en_GB'])('in English, from anywhere: %s', (voice) => {
		expect(speaks(voice, 'en')).toBe(true);
		expect(speaks(voice, 'zh-Hans')).toBe(false);
	});
});
