import { expect, type Locator, type Page, test } from '@playwright/test';

/** The search page, as its contract with readers and tools names it. */
class SearchPage {
	readonly page: Page;
	readonly root: Locator;
	readonly field: Locator;
	readonly hits: Locator;

	constructor(page: Page) {
		this.page = page;
		this.root = page.locator('[data-search]');
		this.field = page.locator('input[name=q]');
		this.hits = page.locator('[data-hit]');
	}

	async open(edition: string, query: string): Promise<void> {
		await this.page.goto(`/${edition}/search/?q=${encodeURIComponent(query)}`);
		await this.settled();
	}

	async settled(): Promise<void> {
		await expect(this.root).toHaveAttribute('data-state', 'done');
	}

	async total(): Promise<number> {
		return Number(await this.root.getAttribute('data-total'));
	}
}

test('the page waits for a question', async ({ page }) => {
	const search = new SearchPage(page);
	await page.goto('/zh-hans/search/');
	await expect(search.root).toHaveAttribute('data-state', 'idle');
	await expect(search.root).toHaveAttribute('data-total', '0');
});

test('the search field of the home page leads to the hits, with the matches marked', async ({ page }) => {
	const search = new SearchPage(page);
	await page.goto('/zh-hans/');
	await search.field.fill('茉莉花茶');
	await search.field.press('Enter');
	await search.settled();
	await expect(search.hits).toHaveCount(await search.total());
	await expect(page.locator('[data-hit="3.2.4.1"] mark').first()).toHaveText('茉莉花茶');
});

test('a hit leads to the sentence that holds the words', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('zh-hans', '45.26%');
	await page.locator('[data-hit="1.1.0.6"] a').click();
	await expect(page.locator(':target')).toContainText('建成区绿化覆盖率达45.26%');
});

for (const [edition, query, same] of [
	['zh-hans', '養老', '养老'],
	['zh-hant', '养老', '養老'],
	['zh-hant', '计划', '計畫'],
	['zh-hans', '臺灣', '台湾'],
	['zh-hans', '５Ｇ', '5g'],
	['zh-hans', '2025 年', '2025年'],
	['zh-hant', '「海絲」', '“海丝”'],
] as const) {
	test(`“${query}” finds in ${edition} what “${same}” finds`, async ({ page }) => {
		const search = new SearchPage(page);
		await search.open(edition, query);
		const found = await search.total();
		expect(found).toBeGreaterThan(0);
		await search.open(edition, same);
		expect(await search.total()).toBe(found);
	});
}

test('all hits can be drawn, page by page', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('zh-hans', '建设');
	const total = await search.total();
	expect(total).toBeGreaterThan(100);
	for (let drawn = 20; drawn < total; drawn += 20) {
		await expect(search.hits).toHaveCount(drawn);
		await page.locator('[data-more]').click();
	}
	await expect(search.hits).toHaveCount(total);
});

test('“more” pressed twice at once draws every hit once', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('zh-hans', '建设');
	const more = page.locator('[data-more]');
	await more.evaluate((button: HTMLElement) => {
		button.click();
		button.click();
	});
	await expect(search.hits).toHaveCount(40);
	const addresses = await search.hits.evaluateAll((hits) => hits.map((hit) => hit.querySelector('a')?.href));
	expect(new Set(addresses).size).toBe(40);
});

test('an address jumps to its place, that of a figure too', async ({ page }) => {
	await page.goto('/zh-hans/search/?q=3.2.1.1');
	await expect(page).toHaveURL(/\/zh-hans\/3\/2\/#3\.2\.1\.1$/u);
	await page.goto('/zh-hans/search/?q=3.2.1.1.f1');
	await expect(page).toHaveURL('/zh-hans/3/2/#3.2.1.1.f1');
	await expect(page.locator('[id="3.2.1.1.f1"]')).toBeInViewport();
});

test('what the text does not hold is said, with a way on', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('zh-hans', '火星养老');
	await expect(search.root).toHaveAttribute('data-total', '0');
	await expect(page.getByRole('status')).toHaveText('全文没有“火星养老”');
	await expect(page.locator('[data-when=none]')).toBeVisible();
	await page.locator('[data-near] button').first().click();
	await expect(page).toHaveURL(/q=%E5%85%BB%E8%80%81$/u);
	await search.settled();
	expect(await search.total()).toBeGreaterThan(10);
});

test('the nearest words of the plan are whole words that tell something, apart from one another', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('en', 'what binds the government to 33');
	await expect(page.getByRole('status')).toHaveText('No results for “what binds the government to 33”');
	await expect(page.locator('[data-when=near]')).toHaveText(/^The text does hold: \S/u);
	for (const button of await page.locator('[data-near] button').allInnerTexts())
		expect(button).not.toMatch(/^(?:what|the|to)\b|\b(?:the|to)\s*\d+$/u);
});

for (const [edition, query, said] of [
	['en', '“digital economy”', /^“digital economy”: /u],
	['zh-hans', '“茉莉花茶”', /^“茉莉花茶”/u],
	['zh-hant', '「茉莉花茶」', /^「茉莉花茶」/u],
] as const) {
	test(`quotation marks around ${query} are not set twice`, async ({ page }) => {
		const search = new SearchPage(page);
		await search.open(edition, query);
		await expect(page.getByRole('status')).toHaveText(said);
	});
}

test('markup in a query is shown as words', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('zh-hans', '<img src=x onerror=alert(1)>');
	await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)>');
	await expect(page.locator('plan-search img')).toHaveCount(0);
});

test('fast typing never shows the results of an older query', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('zh-hans', '建设');
	await search.field.fill('');
	await search.field.pressSequentially('养老服务', { delay: 5 });
	await expect(page.getByRole('status')).toHaveText(/“养老服务”见于8段（含标题、表格行）/u);
	await expect(search.hits).toHaveCount(8);
});

test('an index that does not come is said, and can be tried again', async ({ page }) => {
	const search = new SearchPage(page);
	await page.route('**/pagefind/settings.json', (route) => route.abort());
	await page.goto('/zh-hans/search/?q=5G');
	await expect(search.root).toHaveAttribute('data-state', 'error');
	await page.unroute('**/pagefind/settings.json');
	await page.getByRole('button', { name: '再试一次' }).click();
	await search.settled();
	expect(await search.total()).toBeGreaterThan(5);
});

for (const [edition, query, searched] of [
	['zh-hant', '資訊', '信息'],
	['zh-hans', '軟體', '软件'],
	['zh-hant', '紅綠燈', '交通信號燈'],
	['zh-hant', '每人平均', '人均'],
	['zh-hans', 'elderly care', '养老'],
	['zh-hans', '老人', '老年人、养老'],
	['en', 'subway', 'metro, rail transit'],
] as const) {
	test(`“${query}” is carried over to ${searched} in ${edition}, says so, and can be turned off`, async ({ page }) => {
		const search = new SearchPage(page);
		await search.open(edition, query);
		expect(await search.total()).toBeGreaterThan(0);
		await expect(page.locator('[data-how]')).toContainText(searched);
		await page.locator('[data-when=carried]').click();
		await expect(search.root).toHaveAttribute('data-total', '0');
		await expect(page).toHaveURL(/literal=1/u);
	});
}

test('an everyday word that the plan has too is searched for with the plan’s own words', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('en', 'jobs');
	expect(await search.total()).toBeGreaterThan(5);
	await expect(page.locator('[data-how]')).toContainText('Also searched for the plan’s own words: employment');
	await page.locator('[data-when=carried]').click();
	await search.settled();
	expect(await search.total()).toBe(2);
});

test('words of the plan that a query is carried over to are shown as the edition prints them', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('zh-hant', 'digital economy');
	await expect(page.locator('[data-how] .term')).toHaveText(['數字經濟']);
});

test('view, order and chapters live in the URL, and back and forward restore them', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('zh-hans', '养老');
	await page.getByRole('button', { name: '原文次序' }).first().click();
	await expect(search.hits.first()).toHaveAttribute('data-hit', '1.1.0.7');
	await page.getByRole('button', { name: '关键词居中' }).click();
	await expect(page.locator('[data-kwic] li').first()).toContainText('养老');
	await expect(page).toHaveURL(/order=place&view=kwic$/u);
	await page.goBack();
	await expect(search.hits.first()).toBeVisible();
	await page.goForward();
	await expect(page.getByRole('button', { name: '关键词居中' })).toHaveAttribute('aria-pressed', 'true');
});

test('the chapters are counted, drawn, and narrow the hits', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	const search = new SearchPage(page);
	await search.open('zh-hans', '养老');
	const chapter = page.locator('[data-facets] label:has([name=chapter][value="6"])');
	await expect(chapter.locator('.count')).toHaveText('9');
	await chapter.locator('input').check();
	await expect(search.root).toHaveAttribute('data-total', '9');
	await expect(page).toHaveURL(/chapter=6$/u);
	await page.reload();
	await expect(search.root).toHaveAttribute('data-total', '9');
	await expect(chapter.locator('input')).toBeChecked();
});

test('hits are narrowed to places with a numeric target, and by how firmly they bind', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	const search = new SearchPage(page);
	await search.open('zh-hans', '养老');
	await page.getByLabel('有数值目标').check();
	await search.settled();
	const withTarget = Number(await search.root.getAttribute('data-total'));
	expect(withTarget).toBeGreaterThan(0);
	expect(withTarget).toBeLessThan(9);
	await expect(page).toHaveURL(/target=1$/u);
	await page.getByLabel('力争').check();
	await search.settled();
	expect(Number(await search.root.getAttribute('data-total'))).toBeLessThanOrEqual(withTarget);
	await expect(page).toHaveURL(/target=1&grade=3$/u);
});

test('filters without words list every place that fits, in the order of the text', async ({ page }) => {
	const search = new SearchPage(page);
	await page.goto('/zh-hans/search/?grade=5');
	await search.settled();
	const total = await search.total();
	expect(total).toBeGreaterThan(5);
	await expect(page.getByRole('status')).toHaveText(`所选条件下有${total}段（含标题、表格行）`);
	const chapters = await search.hits.evaluateAll((hits) =>
		hits.map((hit) => Number.parseInt(hit.getAttribute('data-hit') ?? '')),
	);
	expect(chapters).toEqual(chapters.toSorted((a, b) => a - b));
	await page.goto('/zh-hans/search/');
	await expect(search.root).toHaveAttribute('data-state', 'idle');
});

test('the concordance sorts by what stands left and right of the word', async ({ page }) => {
	const search = new SearchPage(page);
	await page.goto('/zh-hans/search/?q=养老&view=kwic&sort=right');
	await search.settled();
	const rights = await page.locator('[data-kwic] .r').allInnerTexts();
	expect(rights.length).toBeGreaterThan(20);
	expect(rights).toEqual(rights.toSorted(new Intl.Collator('zh').compare));
});

test('the sentence of another edition stands below an extract when it is asked for', async ({ page }) => {
	const search = new SearchPage(page);
	await page.goto('/zh-hans/search/?q=茉莉花茶&with=zh-hant');
	await search.settled();
	await expect(page.locator('.counterpart').first()).toContainText('茉莉花茶產品精深加工');
});

test('the hits can be taken away as CSV with addresses and citations', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('zh-hans', '茉莉花茶');
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '下载CSV' }).click(),
	]);
	const stream = await file.createReadStream();
	const content = (await stream.toArray()).map(String).join('');
	expect(content).toContain('address,text,matches,citation,url'.replace(/\w+/gu, '"$&"'));
	expect(content).toContain('"3.2.4.1.s4"');
	expect(content).toMatch(/¶ 3\.2\.4\.1\.s4，http/u);
});

test('a hit is marked where it leads, and leads back to the results', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('zh-hans', '茉莉花茶');
	await page.locator('[data-hit="3.2.4.1"] a').click();
	await expect(page.locator(':target')).toContainText('茉莉花茶');
	await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size)).toBeGreaterThan(0);
	await page.getByRole('link', { name: '回到检索结果' }).click();
	await search.settled();
	await expect(search.field).toHaveValue('茉莉花茶');
});

test('“/” goes to the search field of any page', async ({ page }) => {
	await page.goto('/zh-hans/3/2/');
	await page.keyboard.press('/');
	await page.keyboard.type('5G');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/zh-hans\/search\/\?q=5G$/u);
	await new SearchPage(page).settled();
	await page.locator('body').click({ position: { x: 5, y: 5 } });
	await page.keyboard.press('/');
	await expect(page.locator('.ask input')).toBeFocused();
});

test('a long passage is judged whole: what is added far behind its beginning is noticed', async ({ page }) => {
	await page.goto('/en/1/1/');
	const text = (await page.locator('.text').first().innerText()).replace(/\s+/gu, ' ').trim();
	expect(text.length).toBeGreaterThan(450);
	await page.goto('/en/search/');
	const search = new SearchPage(page);
	await search.field.fill(`${text.slice(0, 440)} And the district shall abolish all taxes by 2022.`);
	await search.settled();
	await expect(page.locator('[data-check]')).toHaveAttribute('data-verdict', 'altered');
});

test('a pasted passage is exact, altered with its differences, or absent', async ({ page }) => {
	const search = new SearchPage(page);
	const check = page.locator('[data-check]');
	await search.open('zh-hans', '構建社區15分鐘、農村社區20分鐘的居家養老服務圈');
	await expect(check).toHaveAttribute('data-verdict', 'exact');
	await search.open('zh-hans', '构建社区15分钟、农村社区30分钟的居家养老服务圈');
	await expect(check).toHaveAttribute('data-verdict', 'altered');
	await expect(check.locator('del')).toHaveText('3');
	await expect(check.locator('ins')).toHaveText('2');
	await expect(check.getByRole('link')).toHaveAttribute('href', '/zh-hans/6/5/#6.5.1.1.s1');
	await search.open('zh-hans', '床前明月光疑是地上霜举头望明月');
	await expect(check).toHaveAttribute('data-verdict', 'absent');
});

for (const [edition, said, marks] of [
	['zh-hans', '与 6.5.2.1 只差标点', ['“', '”']],
	['zh-hant', '與 6.5.2.1 只差標點', ['「', '」']],
] as const) {
	test(`a passage of ${edition} without its quotation marks differs only in punctuation, and nothing else is said`, async ({
		page,
	}) => {
		const search = new SearchPage(page);
		await search.open(edition, '着力打造低端有保障、中端有市场、高端有选择、医养相结合的多层次养老服务体系');
		await expect(page.getByRole('status')).toHaveText(said);
		await expect(page.locator('[data-check] ins')).toHaveText(marks);
		await expect(page.locator('[data-when=none]')).toBeHidden();
	});
}

for (const [edition, query] of [
	['en', 'schools near me'],
	['en', 'unicorn llama'],
	['en', 'kindergarten'],
	['zh-hans', '茉莉花茶'],
] as const) {
	test(`words are not judged as a passage: ${query}`, async ({ page }) => {
		const search = new SearchPage(page);
		await search.open(edition, query);
		await expect(page.locator('[data-check]')).toBeHidden();
	});
}

test('an altered passage of English shows whole words', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('en', 'increase the supply of private kindergarten places through multiple channels');
	await expect(page.locator('[data-check] del')).toHaveText('private');
	await expect(page.locator('[data-check] ins')).toHaveText('public');
	await expect(page.locator('[data-check] .x')).toContainText(
		/supply of (?:private public|public private) kindergarten/u,
	);
});

test('recent queries are kept on the device and can be cleared', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('zh-hans', '三江口');
	await page.goto('/zh-hans/search/');
	await expect(page.locator('[data-recent] a')).toHaveText(['三江口']);
	await page.getByRole('button', { name: '清除' }).click();
	await expect(page.locator('[data-recent] a')).toHaveCount(0);
});

for (const [name, query] of [
	['ten thousand characters', '养老'.repeat(5000)],
	['signs of regular expressions', '.*(养老)+[^$]?'],
	['a lone surrogate', '养老\uD800'],
	['emoji', '👨‍👩‍👧‍👦🏠'],
	['an attribute that would run', '"><svg onload=alert(1)>'],
] as const) {
	test(`a query of ${name} neither breaks nor runs`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		page.on('dialog', () => errors.push('a dialog'));
		const search = new SearchPage(page);
		await page.goto('/zh-hans/search/');
		await search.field.evaluate((field: HTMLInputElement, value) => {
			field.value = value;
			field.dispatchEvent(new Event('input', { bubbles: true }));
		}, query);
		await search.settled();
		expect(await search.total()).toBe(0);
		expect(errors).toEqual([]);
	});
}

for (const [query, forms] of [
	['city', /^(?:city|cities)$/iu],
	['hospitals', /^hospitals?/iu],
	['improve', /^improv/iu],
] as const) {
	test(`“${query}” finds every form of the word in the English edition`, async ({ page }) => {
		const search = new SearchPage(page);
		await search.open('en', query);
		expect(await search.total()).toBeGreaterThan(2);
		for (const mark of await page.locator('[data-hit] mark').allInnerTexts()) expect(mark).toMatch(forms);
	});
}

test('an English word that the plan does not have is never dropped from a query', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('en', 'xyzzy care');
	await expect(search.root).toHaveAttribute('data-total', '0');
	await expect(page.locator('[data-near]')).toContainText('care');
});

test('a phrase in quotes is found only as it stands in the English edition', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('en', '"elderly care beds"');
	const phrase = await search.total();
	expect(phrase).toBeGreaterThan(0);
	await search.open('en', 'elderly care beds');
	expect(await search.total()).toBeGreaterThanOrEqual(phrase);
});

test('a row of a table reads as its name and its values under the words of the table’s head', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('en', 'GDP');
	const row = page.locator('[data-hit="1.5.3.t1.r1"]');
	await expect(row).toContainText(
		'Gross domestic product (GDP) — Unit: 100 million yuan · 2020: 902.27 · 2025: 1,500 · ',
	);
	await expect(row).not.toContainText('Economic development');
	await expect(row.locator('mark')).toHaveText(['GDP']);
	await search.open('en', 'economic development yuan');
	await expect(row).toContainText('Category: Economic development');
});

for (const [edition, query, path] of [
	['zh-hans', '孩子上学', '/zh-hans/needs/school/'],
	['zh-hans', '三江口', '/zh-hans/places/sanjiangkou/'],
	['zh-hant', '养老服务', '/zh-hant/themes/elderly-care/'],
	['en', 'GDP', '/en/targets/#1.5.3.t1.r1'],
] as const) {
	test(`“${query}” leads to a page of the site in ${edition}, whether or not the text has it`, async ({ page }) => {
		const search = new SearchPage(page);
		await search.open(edition, query);
		const links = page.locator('[data-pages] a');
		expect(await links.count()).toBeLessThanOrEqual(5);
		await expect(page.locator(`[data-pages] a[href="${path}"]`)).toBeVisible();
	});
}

test('where the pages of the site do not come, the text is searched without them', async ({ page }) => {
	const search = new SearchPage(page);
	await page.route('**/pages.json', (route) => route.abort());
	await search.open('zh-hans', '三江口');
	expect(await search.total()).toBeGreaterThan(0);
	await expect(page.locator('[data-when=pages]')).toBeHidden();
});

test('Chinese typed in the English edition finds the aligned sentences, and says so', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('en', '茉莉花茶');
	expect(await search.total()).toBeGreaterThan(0);
	await expect(page.locator('[data-how]')).toContainText('茉莉花茶');
	await expect(page.locator('[data-hit="3.2.4.1"] .counterpart').first()).toContainText('jasmine tea');
});

test('English that the glossary does not know finds the aligned sentences in a Chinese edition', async ({ page }) => {
	const search = new SearchPage(page);
	await search.open('zh-hans', 'jasmine');
	expect(await search.total()).toBeGreaterThan(0);
	await expect(page.locator('[data-how]')).toContainText('jasmine');
	await expect(page.locator('[data-hit="3.2.4.1"] .counterpart').first()).toContainText('茉莉花茶');
});
