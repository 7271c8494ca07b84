import { expect, type Locator, type Page, test } from '@playwright/test';
import { at, editions } from './pages.ts';
import { controls, pairs, sentence, tapOn } from './views.ts';

const said = {
	'zh-hans': {
		noIndex: '索引没有载入成功',
		noWasm: '检索需要 WebAssembly',
		notOpened: '没有打开。请检查网络，再按一次。',
		noCounterpart: /没有取到对照文本/u,
		notVerified: /未能取得校验值或页面/u,
	},
	'zh-hant': {
		noIndex: '索引未能載入',
		noWasm: '搜尋需要 WebAssembly',
		notOpened: '無法開啟。請檢查網路，再按一次。',
		noCounterpart: /對照/u,
		notVerified: /校驗值|核對/u,
	},
	en: {
		noIndex: 'The index could not be loaded',
		noWasm: 'Search needs WebAssembly',
		notOpened: 'This could not be loaded. Check the connection and try again.',
		noCounterpart: /could not/u,
		notVerified: /could not/u,
	},
} as const;
const cite = { 'zh-hans': '引用', 'zh-hant': '引用', en: 'Cite' } as const;
const section = '6/5/';
const paragraph = '6.5.1.1';

const faults = {
	'not there': { status: 404, body: 'Not found' },
	'cut short': { status: 200, body: '\u0000\u0001half' },
	empty: { status: 200, body: '' },
	'a page of the host': { status: 200, contentType: 'text/html', body: '<!doctype html><title>Sorry</title>' },
} as const;

/** What a page threw and nothing caught. */
function thrownOn(page: Page): string[] {
	const thrown: string[] = [];
	page.on('pageerror', ({ message }) => thrown.push(message));
	return thrown;
}

const search = (page: Page): Locator => page.locator('[data-search]');
const status = (page: Page): Locator => page.locator('[data-status]');
const citeButton = (page: Page, edition: (typeof editions)[number]): Locator =>
	page.getByRole('button', { name: `${cite[edition]} ¶ ${paragraph}` });

/** A search that fails offers the whole plan on one page, and does not say that the words are not there. */
async function leadsToWholePlan(page: Page, edition: string): Promise<void> {
	await expect(page.locator('[data-when=none]')).toBeHidden();
	await expect(page.locator(`[data-when=error] a[href="/${edition}/all/"]`)).toBeVisible();
}

const parts = {
	settings: '**/pagefind/settings.json',
	'list of the index': '**/pagefind/zh-hans/pagefind-entry.json*',
	'head of the index': '**/pagefind/zh-hans/*.pf_meta',
	engine: '**/pagefind/zh-hans/wasm.*',
	'part with the words': '**/pagefind/zh-hans/index/*',
	filters: '**/pagefind/zh-hans/filter/*',
	texts: '**/pagefind/zh-hans/fragment/*',
} as const;
for (const [part, path] of Object.entries(parts)) {
	test(`where the search’s ${part} cannot be had, it says so and works again once it can`, async ({ page }) => {
		for (const [fault, answer] of Object.entries(faults)) {
			await page.route(path, (route) => route.fulfill(answer));
			await page.goto('/zh-hans/search/?q=茉莉花茶');
			await expect(search(page), fault).toHaveAttribute('data-state', 'error');
			await expect(status(page)).toContainText(said['zh-hans'].noIndex);
			await leadsToWholePlan(page, 'zh-hans');
			await page.unroute(path);
			await page.getByRole('button', { name: '再试一次' }).click();
			await expect(search(page), fault).toHaveAttribute('data-state', 'done');
			await expect(page.locator('[data-hit="3.2.4.1"]')).toBeVisible();
		}
	});
}

test('where the search’s program cannot be had, it says so and works after a reload', async ({ page }) => {
	for (const answer of Object.values(faults)) {
		await page.route('**/pagefind/zh-hans/pagefind.js', (route) => route.fulfill(answer));
		await page.goto('/zh-hans/search/?q=茉莉花茶');
		await expect(search(page)).toHaveAttribute('data-state', 'error');
		await leadsToWholePlan(page, 'zh-hans');
		await page.unroute('**/pagefind/zh-hans/pagefind.js');
		await page.reload();
		await expect(search(page)).toHaveAttribute('data-state', 'done');
	}
});

test('where the texts of further hits cannot be had, the search says so', async ({ page }) => {
	await page.goto('/zh-hans/search/?q=建设');
	await expect(search(page)).toHaveAttribute('data-state', 'done');
	await page.route(parts.texts, (route) => route.fulfill(faults['not there']));
	await page.locator('[data-more]').click();
	await expect(status(page)).toContainText(said['zh-hans'].noIndex);
});

test('where the sentence of another edition cannot be had, its place says so and the hit stands', async ({ page }) => {
	await page.route('**/en/3/2/', (route) => route.fulfill(faults['not there']));
	await page.goto('/zh-hans/search/?q=茉莉花茶&with=en');
	await expect(page.locator('[data-hit="3.2.4.1"] .counterpart').first()).toHaveText('没有取到对照文本。');
	await expect(page.locator('[data-hit="3.2.4.1"] mark').first()).toHaveText('茉莉花茶');
});

for (const edition of editions) {
	test(`a browser without WebAssembly is told in ${edition} what search needs, and led to the whole plan`, async ({
		page,
	}) => {
		await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
		await page.goto(`/${edition}/search/?q=5G`);
		await expect(status(page)).toContainText(said[edition].noWasm);
		await leadsToWholePlan(page, edition);
		await page.locator('[data-when=error] a').click();
		await expect(page).toHaveURL(new RegExp(`/${edition}/all/$`, 'u'));
	});

	test(`where the words of the interface cannot be had, what does not open says so in ${edition}`, async ({ page }) => {
		const thrown = thrownOn(page);
		for (const answer of [faults['not there'], faults['cut short']]) {
			await page.route('**/words.json', (route) => route.fulfill(answer));
			await page.goto(`/${edition}/${section}`);
			await citeButton(page, edition).click();
			await expect(page.getByRole('alert')).toHaveText(said[edition].notOpened);
			await page.keyboard.press('?');
			await expect(page.locator('shortcut-help [role=alert]')).toHaveText(said[edition].notOpened);
			await page.unroute('**/words.json');
			await citeButton(page, edition).click();
			await expect(page.locator('.panel .citation')).toContainText(paragraph);
			await expect(page.locator('.margin [role=alert]')).toHaveCount(0);
		}
		expect(thrown).toEqual([]);
	});

	test(`where the page of another edition is not there, ${edition} says so and can be read on`, async ({ page }) => {
		const { beside, label, columns, reveal, none } = pairs[edition];
		await page.route(`**/${beside}/${section}`, (route) => route.fulfill(faults['not there']));
		await page.goto(`/${edition}/${section}`);
		const views = page.locator(controls);
		await views.getByRole('button', { name: label, exact: true }).click();
		await views.getByRole('button', { name: columns }).click();
		await expect(views.getByRole('status')).toHaveText(said[edition].noCounterpart);
		await views.getByRole('button', { name: reveal }).click();
		await tapOn(page, at(sentence));
		await expect(page.locator('.reveal .words')).toHaveText(said[edition].noCounterpart);
		await views.getByRole('button', { name: none, exact: true }).click();
		await expect(page.locator(at(sentence))).toBeVisible();
	});

	test(`where the published hashes are cut short, the check says so in ${edition}`, async ({ page }) => {
		await page.route('**/data/manifest.json', (route) => route.fulfill(faults['cut short']));
		await page.goto(`/${edition}/${section}`);
		await page.locator('.foot [href$="#verify"]').click();
		await expect(page.locator('.foot .verdict')).toHaveText(said[edition].notVerified);
	});

	test(`a file that is not there leads on in ${edition}`, async ({ page }) => {
		await page.goto(`/${edition}/downloads/`);
		for (const path of ['/downloads/cangshan-plan-gone.pdf', '/data/gone.json']) {
			const answer = await page.goto(path);
			expect(answer?.status()).toBe(404);
			await expect(page.locator(`main a[href^="/${edition}/"]`).first()).toBeVisible();
		}
	});
}

test('a browser that blocks all storage shows everything, and throws nothing', async ({ page }) => {
	const thrown = thrownOn(page);
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
			Object.defineProperty(globalThis, name, {
				get: () => {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				},
			});
	});
	for (const path of ['', section, 'all/', 'about/', 'offline/', 'downloads/']) {
		await page.goto(`/zh-hans/${path}`);
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
	}
	await page.goto('/zh-hans/search/?q=茉莉花茶');
	await expect(search(page)).toHaveAttribute('data-state', 'done');
	await page.locator('[data-hit="3.2.4.1"] a').click();
	await page.getByRole('button', { name: `引用 ¶ 3.2.1.1` }).click();
	await expect(page.locator('.panel .citation')).toContainText('3.2.1.1');
	await page.locator(controls).getByRole('button', { name: 'English', exact: true }).click();
	await expect(page.locator('.other, .reveal, [data-view]').first()).toBeAttached();
	expect(thrown).toEqual([]);
});

test('a reader whose network goes is told that the settings, and the keys, could not be had', async ({
	page,
	context,
}) => {
	const { notOpened } = said.en;
	await page.goto(`/en/${section}`);
	await context.setOffline(true);
	await page.locator('.comfort summary').click();
	await expect(page.locator('.comfort [role=alert]')).toHaveText(notOpened);
	await page.keyboard.press('n');
	await expect(page.locator('shortcut-help [role=alert]')).toHaveText(notOpened);
	await context.setOffline(false);
	await page.keyboard.press('Escape');
	await page.locator('.comfort summary').click();
	await page.locator('.comfort input[value=dark]').check();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.keyboard.press('Escape');
	await page.keyboard.press('n');
	await expect(page).toHaveURL(/\/en\/7\/$/u);
});

test('where the slip of a word cannot be had, a tap follows the link to its entry', async ({ browser }) => {
	const context = await browser.newContext({ hasTouch: true });
	const page = await context.newPage();
	await page.route('**/_astro/word-slip.*.js', (route) => route.abort());
	await page.goto('/zh-hans/3/4/');
	await page.locator('.text a.term').first().tap();
	await expect(page).toHaveURL(/\/zh-hans\/glossary\/#/u);
	await context.close();
});

test('a page whose scripts do not come can be read, and its search says what to do instead', async ({ page }) => {
	await page.route('**/_astro/*.js', (route) => route.abort());
	await page.goto(`/zh-hans/${section}`);
	await expect(page.locator(at(sentence))).toBeVisible();
	await page.goto('/zh-hans/');
	await page.locator('input[name=q]').first().fill('养老');
	await page.locator('input[name=q]').first().press('Enter');
	await expect(page).toHaveURL(/\/search\/\?q=/u);
	const instead = page.locator('.unscripted a');
	await expect(instead).toBeVisible({ timeout: 10_000 });
	await instead.click();
	await expect(page.locator('.text').first()).toBeVisible();
});

test('a page that is open when the network goes says what it cannot fetch, and goes on when it is back', async ({
	page,
	context,
}) => {
	await page.goto(`/zh-hans/${section}`);
	await context.setOffline(true);
	await citeButton(page, 'zh-hans').click();
	await expect(page.getByRole('alert')).toHaveText(said['zh-hans'].notOpened);
	await page.locator(controls).getByRole('button', { name: 'English', exact: true }).click();
	await expect(page.locator(controls).getByRole('status')).toHaveText(said['zh-hans'].noCounterpart);
	await context.setOffline(false);
	await page.goto('/zh-hans/search/');
	await context.setOffline(true);
	await page.locator('.ask input[name=q]').fill('茉莉花茶');
	await expect(status(page)).toContainText(said['zh-hans'].noIndex);
	await context.setOffline(false);
	await page.getByRole('button', { name: '再试一次' }).click();
	await expect(search(page)).toHaveAttribute('data-state', 'done');
});

test('what is typed before the script of the search has come is searched for', async ({ page }) => {
	await page.route(/_astro\/search[^/]*\.js$/u, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await route.continue();
	});
	await page.goto('/en/search/', { waitUntil: 'commit' });
	await page.locator('main input[name=q]').fill('digital economy');
	await expect(page.locator('[data-search]')).toHaveAttribute('data-total', '8');
});
