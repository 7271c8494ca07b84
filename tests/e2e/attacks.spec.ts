import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { attacks, Guard, shortAttacks } from './guard.ts';

const kept = [
	'comfort',
	'views',
	'read',
	'recent-searches',
	'taiwan-words',
	'citation-style',
	'shortcuts',
	'way',
	'aloud',
	'kept',
];
const searchNames = ['q', 'order', 'view', 'sort', 'chapter', 'target', 'grade', 'theme', 'with', 'literal'];
const ofEveryObject = ['__proto__[polluted]', 'constructor[prototype][polluted]', '__proto__.polluted', 'toString'];

/** Wait until the search has answered. */
const settled = async (page: Page): Promise<void> => {
	const state = await page.evaluate(async () => {
		const search = document.querySelector<HTMLElement>('[data-search]');
		while (search?.dataset['state'] === 'loading') await new Promise((resolve) => setTimeout(resolve, 5));
		return search?.dataset['state'];
	});
	expect(state).toMatch(/^(?:done|idle)$/u);
};

/** The query string that says the same under every name. */
const everywhere = (names: readonly string[], payload: string): string =>
	new URLSearchParams(names.map((name) => [name, payload])).toString();

/** Let the page read another URL as if it were opened by it. */
const reread = async (page: Page, search: string, hash: string, element: string): Promise<void> =>
	page.evaluate(
		([query = '', address = '', name = '']) => {
			history.replaceState(null, '', `${location.pathname}?${query}`);
			location.hash = address;
			dispatchEvent(new PopStateEvent('popstate'));
			for (const found of document.querySelectorAll(name)) found.replaceWith(found);
		},
		[search, hash, element],
	);

test('there are attacks of every kind', () => {
	expect(attacks.length).toBeGreaterThan(100);
	expect(new Set(attacks.map(([, payload]) => payload)).size).toBe(attacks.length);
});

test('where a page has no defence, the harm is seen', async ({ page, baseURL }) => {
	await page.route('**/defenceless/', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }));
	const guard = await Guard.over(page, baseURL ?? '');
	await guard.open('/defenceless/');
	await page.evaluate(() => {
		document.body.innerHTML =
			'<img src=x onerror=alert("harm")><img src=http://attacker.test/><a href="javascript:alert(1)">x</a>';
		Object.assign(Object.prototype, { polluted: true });
	});
	await expect.poll(() => guard.harm.join()).toContain('a dialog: harm');
	const harm = (await guard.since('here')).join('\n');
	expect(harm).toContain('here: a request: http://attacker.test/');
	expect(harm).toContain('here: onerror');
	expect(harm).toContain('here: javascript:alert(1)');
	expect(harm).toContain('here: polluted');
	expect(harm).toContain('here: 2 elements more');
});

for (const edition of ['zh-hans', 'en']) {
	test(`a query is words and nothing else, whatever is typed or pasted in ${edition}`, async ({ page, baseURL }) => {
		const guard = await Guard.over(page, baseURL ?? '');
		await guard.open(`/${edition}/search/`);
		const field = page.locator('input[name=q]').last();
		const harm: string[] = [];
		for (const [name, payload] of attacks) {
			await field.fill(payload);
			await settled(page);
			harm.push(...(await guard.since(name)));
		}
		expect(harm).toEqual([]);
		await field.fill('5G');
		await expect(page.locator('[data-hit]').first()).toBeVisible();
	});
}

test('a link to the search can set nothing but what the search offers', async ({ page, baseURL }) => {
	const guard = await Guard.over(page, baseURL ?? '');
	await guard.open('/zh-hans/search/');
	const harm: string[] = [];
	for (const [name, payload] of shortAttacks) {
		await reread(page, `${everywhere([...searchNames, ...ofEveryObject], payload)}&q=养老`, payload, 'found-here');
		await settled(page);
		await reread(page, `q=养老&${everywhere(searchNames.slice(1), payload)}`, payload, 'found-here');
		await settled(page);
		harm.push(...(await guard.since(name)));
		// What the page does not know narrows nothing.
		expect(Number(await page.locator('[data-search]').getAttribute('data-total')), name).toBeGreaterThan(5);
	}
	expect(harm).toEqual([]);
});

test('a link to a section can mark words, open a view and lead back, and nothing else', async ({ page, baseURL }) => {
	const guard = await Guard.over(page, baseURL ?? '');
	await guard.open('/zh-hans/3/2/');
	const harm: string[] = [];
	for (const [name, payload] of shortAttacks) {
		await reread(page, everywhere(['mark', 'from', 'with', 'view', ...ofEveryObject], payload), payload, 'found-here');
		await page.evaluate((hash) => (location.hash = hash), `3.2.1.1:~:text=${payload}`);
		harm.push(...(await guard.since(name)));
		const back = await page.locator('found-here a').getAttribute('href');
		expect(new URL(back ?? '', baseURL).href, name).toContain(`${baseURL ?? ''}/zh-hans/search/`);
	}
	expect(harm).toEqual([]);
	await page.getByRole('button', { name: '引用 ¶ 3.2.1.1' }).click();
	await expect(page.locator('.panel .citation')).toContainText('¶ 3.2.1.1');
	expect(await guard.since('the citation')).toEqual([]);
});

test('a hash that encodes nothing leaves the page as it is', async ({ page, baseURL }) => {
	const guard = await Guard.over(page, baseURL ?? '');
	await guard.open('/zh-hans/3/2/?mark=茉莉&from=%3Fq%3D茉莉#%E4%BB');
	await page.getByRole('button', { name: '引用 ¶ 3.2.1.1' }).click();
	await expect(page.locator('.panel .citation')).toContainText('¶ 3.2.1.1');
	await expect(page.getByRole('link', { name: '回到检索结果' })).toBeVisible();
	expect(await guard.since('the hash')).toEqual([]);
});

test('a link to the targets can choose only what the filters offer', async ({ page, baseURL }) => {
	const guard = await Guard.over(page, baseURL ?? '');
	await guard.open('/en/targets/');
	const names = await page
		.locator('target-filters :is(input, select)')
		.evaluateAll((controls) => [...new Set(controls.map((control) => (control as HTMLInputElement).name))]);
	expect(names.length).toBeGreaterThan(3);
	const rows = page.locator('tr[data-target]:visible');
	const all = await rows.count();
	const harm: string[] = [];
	for (const [name, payload] of shortAttacks) {
		await reread(page, everywhere([...names, ...ofEveryObject], payload), payload, 'target-filters');
		harm.push(...(await guard.since(name)));
		expect(await rows.count(), name).toBe(all);
	}
	expect(harm).toEqual([]);
});

test('what the device remembers is read with mistrust, under every name that is read', async ({ page, baseURL }) => {
	const guard = await Guard.over(page, baseURL ?? '');
	await page.addInitScript(() => {
		const asked: string[] = [];
		Object.assign(globalThis, { asked });
		const { value: read } = Object.getOwnPropertyDescriptor(Storage.prototype, 'getItem') as { value: object };
		Storage.prototype.getItem = new Proxy(read as (name: string) => string | null, {
			apply: (target, store, [name]: [string]) => {
				asked.push(name);
				return Reflect.apply(target, store, [name]);
			},
		});
	});
	await guard.open('/zh-hant/about/');
	const asked = new Set<string>();
	const harm: string[] = [];
	const paths = ['/zh-hant/', '/zh-hant/3/2/#3.2.1.1', '/zh-hant/search/'];
	const elsewhere = ['//attacker.test/', '/\\attacker.test/', 'https://attacker.test/', 'javascript:alert(1)//'];
	for (const [index, path] of Array.from(
		{ length: 36 },
		(_, turn) => [turn, paths[turn % paths.length] ?? ''] as const,
	)) {
		const words = kept.map((_, place) => attacks[(index * kept.length + place) % attacks.length]?.[1] ?? '');
		await page.evaluate(
			({ names, values, form, way }) => {
				for (const [place, name] of names.entries()) {
					const value = values[place] ?? '';
					const shaped: Record<string, unknown> = {
						comfort: { theme: value, size: [value], face: { toString: value }, __proto__: { width: value } },
						'recent-searches': [...values, 1, null, { toString: value }],
					};
					const own = name === 'way' ? way : (JSON.stringify(shaped[name]) as string | undefined);
					for (const storage of [localStorage, sessionStorage])
						storage.setItem(name, form === 'bare' ? value : (own ?? value));
				}
			},
			{
				names: kept,
				values: words,
				form: index % 2 === 0 ? 'bare' : 'in form',
				way: `${elsewhere[((index - 1) / 2) % elsewhere.length] ?? ''}#1.1.1.1 #3.2.1.1`,
			},
		);
		await guard.open(path);
		if (path.includes('/3/2/')) {
			await page.getByRole('button', { name: '引用 ¶ 3.2.1.1' }).click();
			await expect(page.locator('.panel .citation')).toContainText('3.2.1.1');
			await page.keyboard.press('Escape');
			await page.keyboard.press('j');
		}
		harm.push(...(await guard.since(`${path} ${index}`)));
		for (const name of await page.evaluate(() => (globalThis as { asked?: string[] }).asked ?? [])) asked.add(name);
	}
	expect(harm).toEqual([]);
	expect([...asked].sort()).toEqual([...kept].sort());
});

test('what a reader writes into a report stays in the file as it was written', async ({ page, baseURL }) => {
	const guard = await Guard.over(page, baseURL ?? '');
	await guard.open('/zh-hans/3/2/');
	await page.getByRole('button', { name: '报错 ¶ 3.2.1.1' }).click();
	const words = shortAttacks.map(([, payload]) => payload.toWellFormed().replace(/\r\n?/gu, '\n')).join('\n');
	await page.getByLabel('哪里不对').fill(words);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '存为文件' }).click(),
	]);
	const content = (await (await file.createReadStream()).toArray()).map(String).join('');
	expect(content).toContain(words.slice(0, 4000));
	expect(await guard.since('the report')).toEqual([]);
});

test('the file of hits has a plain name, whatever was searched for', async ({ page, baseURL }) => {
	const guard = await Guard.over(page, baseURL ?? '');
	await guard.open('/zh-hans/search/?q=%E2%80%AE..%2F%E8%8C%89%E8%8E%89%3A%00');
	await page.locator('input[name=q]').fill('“茉莉花茶”\u202E../');
	await page.locator('input[name=q]').fill('“茉莉花茶”');
	await expect(page.locator('[data-hit]').first()).toBeVisible();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '下载CSV' }).click(),
	]);
	expect(file.suggestedFilename()).toBe('茉莉花茶.csv');
	expect(await guard.since('the file')).toEqual([]);
});

test('the one file takes a query as words, and a hash as an address', async ({ page }) => {
	const folder = join(process.env['SITE_DIR'] ?? join(import.meta.dirname, '../../dist'), 'downloads');
	const name = readdirSync(folder).find((file) => file.endsWith('.html')) ?? '';
	const url = pathToFileURL(join(folder, name)).href;
	const guard = await Guard.over(page, url);
	await guard.open(url);
	const field = page.getByRole('searchbox');
	const harm: string[] = [];
	for (const [attack, payload] of shortAttacks) {
		await field.fill(payload);
		await page.evaluate((hash) => (location.hash = hash), payload);
		harm.push(...(await guard.since(attack)));
	}
	expect(harm).toEqual([]);
	await guard.open(`${url}#%E4%BB`);
	await field.fill('5G');
	await expect(page.locator('#hits a').first()).toBeVisible();
	expect(await guard.since('the hash')).toEqual([]);
});
