import { expect, test } from 'vitest';
import { PlanSettings } from '#model/plan-settings';

const both = { 'zh-hans': '甲', 'zh-hant': '甲' };
const settings = {
	source: { title: '甲', approved: '2016-02-26' },
	editions: ['zh-hant', 'zh-hans'],
	title: both,
	shortTitle: { 'zh-hans': '甲规划', 'zh-hant': '甲規劃' },
	place: both,
	approval: both,
	licence: both,
	period: { from: 2016, to: 2020, base: 2015, name: '十三五', previous: '十二五' },
};

test('settings without lists are whole: editions in their order, and no words where an edition is not published', () => {
	expect(PlanSettings.parse(settings)).toMatchObject({
		editions: ['zh-hans', 'zh-hant'],
		name: 'plan',
		title: { ...both, en: '' },
		issuer: { ...both, en: '' },
		jacket: { 'zh-hans': '规划', 'zh-hant': '規劃', en: '' },
		keywords: [],
		searchExamples: {},
		headlines: [],
	});
});

test('every published edition has its words', () => {
	const { success, error } = PlanSettings.safeParse({ ...settings, editions: ['zh-hans', 'en'] });
	expect(success).toBe(false);
	expect(error?.issues[0]?.message).toBe('en is published and has no words');
});

test('the edition of the source is always published', () => {
	expect(PlanSettings.safeParse({ ...settings, editions: ['zh-hant'] }).success).toBe(false);
});
