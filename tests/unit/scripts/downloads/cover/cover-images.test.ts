import { expect, test } from 'vitest';
import { coverImages } from '../../../../../scripts/downloads/cover/cover-images.ts';

test('without a Chromium a cover is SVG', async () => {
	const words = { place: '海州', name: '规划', years: '', editionName: '', title: '', approval: '' };
	const [image] = await coverImages([{ edition: 'zh-hans', lang: 'zh-Hans', chapters: [], ...words }], undefined);
	expect(image?.type).toBe('image/svg+xml');
	expect(String(image?.content)).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /u);
});
