import type { Page } from '@playwright/test';

/** What each edition is compared with, and what its controls are called. */
export const pairs = {
	'zh-hans': { beside: 'en', lang: 'en', label: 'English', none: '无', reveal: '逐句', columns: '并列' },
	'zh-hant': { beside: 'zh-hans', lang: 'zh-Hans', label: '简体', none: '無', reveal: '逐句', columns: '並列' },
	en: {
		beside: 'zh-hant',
		lang: 'zh-Hant-TW',
		label: '繁體',
		none: 'None',
		reveal: 'By sentence',
		columns: 'Side by side',
	},
} as const;
export const words = {
	'zh-hans': '加快老年人居家适老化改造工程',
	'zh-hant': '加快老年人居家適老化改造工程',
	en: 'age-friendly renovation of older people’s homes',
} as const;
export const sentence = '6.5.1.1.s4';
export const other = `[data-s="${sentence}"]`;
export const controls = 'plan-views';

/** A point on a sentence, whose lines may begin and end anywhere. */
export async function pointOn(page: Page, selector: string): Promise<{ x: number; y: number }> {
	await page.locator(selector).scrollIntoViewIfNeeded();
	return page.locator(selector).evaluate((element) => {
		const line = [...element.getClientRects()].at(-1);
		return { x: (line?.left ?? 0) + 12, y: (line?.top ?? 0) + 12 };
	});
}

export async function tapOn(page: Page, selector: string): Promise<void> {
	const { x, y } = await pointOn(page, selector);
	await page.mouse.click(x, y);
}

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Where each sentence of the page and its counterpart stand in columns, in the order of the text. */
export async function boxesOfPairs(page: Page): Promise<[own: Box, its: Box][]> {
	await page.locator(other).waitFor();
	const boxes = await page.locator('main .text > .s').evaluateAll((sentences) =>
		sentences.map((own) => {
			const its = document.querySelector(`[data-s="${own.id}"]`);
			return [own.getBoundingClientRect().toJSON() as Box, its?.getBoundingClientRect().toJSON() as Box];
		}),
	);
	return boxes as [own: Box, its: Box][];
}
