import { expect, type Page, test } from '@playwright/test';

/** What becomes of each way to bring in code. */
const tried = async (page: Page): Promise<Record<string, string>> =>
	page.evaluate(async () => {
		// Out of the reach of the tool that runs this, which is allowed what a page is not.
		await new Promise((resolve) => setTimeout(resolve));
		const outcome = (act: () => unknown): string => {
			try {
				return String(act());
			} catch (error) {
				return error instanceof Error ? error.name : 'refused';
			}
		};
		const styled = document.createElement('p');
		styled.setAttribute('style', 'color: red');
		document.body.append(styled);
		const red = getComputedStyle(styled).color === 'rgb(255, 0, 0)';
		return {
			code: outcome(() => (0, eval)('1')),
			markup: outcome(() => (styled.innerHTML = '<b>x</b>')),
			handler: outcome(() => styled.setAttribute('onclick', 'alert()')),
			script: outcome(() => (document.createElement('script').text = 'alert()')),
			policy: outcome(() => {
				const { trustedTypes } = globalThis as unknown as { trustedTypes: { createPolicy: (name: string) => void } };
				trustedTypes.createPolicy('other');
			}),
			style: red ? 'applied' : '',
		};
	});
const refused = {
	code: 'EvalError',
	markup: 'TypeError',
	handler: 'TypeError',
	script: 'TypeError',
	policy: 'TypeError',
	style: '',
};

test('no string becomes code, markup or style on any kind of page', async ({ page }) => {
	for (const path of ['/', '/zh-hans/', '/zh-hant/3/2/', '/en/search/', '/en/all/']) {
		await page.goto(path);
		expect(await tried(page), path).toEqual(refused);
	}
});

test('WebAssembly runs where search does, and nowhere else', async ({ page }) => {
	const empty = [0, 97, 115, 109, 1, 0, 0, 0];
	const compiles = (): Promise<string> =>
		page.evaluate(
			async (bytes) =>
				WebAssembly.compile(new Uint8Array(bytes)).then(
					() => 'runs',
					() => 'refused',
				),
			empty,
		);
	await page.goto('/en/search/');
	expect(await compiles()).toBe('runs');
	await page.goto('/en/3/2/');
	expect(await compiles()).toBe('refused');
});

test('no other site can put a page into a frame', async ({ page, baseURL }) => {
	await page.route('http://other.test/', (route) =>
		route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL ?? ''}/en/3/2/"></iframe>` }),
	);
	await page.goto('http://other.test/');
	await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/u);
});

test('where the host sends no headers, the pages keep their own policy, and all works', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	await page.route('**/*', async (route) => {
		const response = await route.fetch();
		const { 'content-security-policy': policy, ...headers } = response.headers();
		expect(policy ?? 'none').toContain('none');
		await route.fulfill({ response, headers });
	});
	await page.goto('/zh-hans/search/?q=茉莉花茶&with=en');
	await expect(page.locator('.counterpart').first()).not.toBeEmpty();
	await page.goto('/zh-hans/6/5/?with=en&view=columns');
	await expect(page.locator('.other').first()).toBeVisible();
	expect(faults).toEqual([]);
	expect(await tried(page)).toEqual(refused);
});

test('every file comes with the headers that keep other sites and features out', async ({ request }) => {
	for (const path of ['/en/', '/data/plan.json', '/downloads/cangshan-plan.html', '/pagefind/settings.json']) {
		const headers = (await request.get(path)).headers();
		expect(headers, path).toMatchObject({
			'content-security-policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors 'none'$/u),
			'referrer-policy': 'no-referrer',
			'permissions-policy': expect.stringContaining('camera=()'),
			'x-content-type-options': 'nosniff',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin',
		});
	}
});
