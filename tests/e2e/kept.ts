import { expect, type Locator, type Page } from '@playwright/test';

/** The sign in the foot that the site is kept. */
export const sign = (page: Page): Locator => page.locator('.foot .kept');

/** What the form says came of keeping. */
export const told = (page: Page): Locator => page.locator('keep-form .told');

/** Start to keep editions by the form of a downloads page. */
export async function startKeeping(page: Page, editions: readonly string[], own = 'en'): Promise<void> {
	await page.goto(`/${own}/downloads/#keep`);
	for (const box of await page.locator('keep-form [name=edition]').all())
		await box.setChecked(editions.includes((await box.getAttribute('value')) ?? ''));
	await page.locator('keep-form form button').click();
}

/** Keep editions by the form of a downloads page, up to the sign in its foot. */
export async function keep(page: Page, editions: readonly string[], own = 'en'): Promise<void> {
	await startKeeping(page, editions, own);
	await expect(sign(page)).toBeVisible({ timeout: 60_000 });
}

/** What of the site is stored on the device, and whether a service worker is there. */
export async function stored(page: Page): Promise<{ caches: string[]; workers: number; flag: string | null }> {
	return page.evaluate(async () => ({
		caches: await caches.keys(),
		workers: (await navigator.serviceWorker.getRegistrations()).length,
		flag: localStorage.getItem('kept'),
	}));
}

/** As it is before a reader keeps anything. */
export const nothing = { caches: [], workers: 0, flag: null };
