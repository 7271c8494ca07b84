import { describe, expect, test } from 'vitest';
import { fittingVoices, type Voice } from '../../../../../src/client/aloud/fitting-voices.ts';

const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
	name,
	lang,
	voiceURI: name,
	localService: true,
	default: false,
	...more,
});
const cantonese = voice('Sinji', 'zh-HK');
const taiwan = voice('Meijia', 'zh-TW');
const mainland = voice('Tingting', 'zh_CN');
const remote = voice('Google 普通话', 'zh-CN', { localService: false });
const north = voice('Xiaobei', 'zh-CN-liaoning');
const british = voice('Daniel', 'en-GB');
const american = voice('Samantha', 'en-US', { default: true });
const all = [cantonese, north, remote, taiwan, british, american, mainland, voice('Bad News', 'en-US')];
const namesFor = (lang: string, voices = all): string[] => fittingVoices(voices, lang).map(({ name }) => name);

describe('the voices that fit an edition', () => {
	test('are those of its region first, on the device before on a server', () => {
		expect(namesFor('zh-Hans')).toEqual(['Tingting', 'Google 普通话', 'Xiaobei', 'Meijia']);
		expect(namesFor('zh-Hant-TW')).toEqual(['Meijia', 'Xiaobei', 'Tingting', 'Google 普通话']);
	});

	test('are, in English, the device’s own first, without those that clown', () => {
		expect(namesFor('en')).toEqual(['Samantha', 'Daniel']);
	});

	test('are of other Mandarin where there is none of the region', () => {
		expect(namesFor('zh-Hant-TW', [cantonese, mainland])).toEqual(['Tingting']);
	});

	test('are none where there is only Cantonese', () => {
		expect(namesFor('zh-Hans', [cantonese])).toEqual([]);
	});
});
