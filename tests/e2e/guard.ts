import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from '@playwright/test';

interface Attacks {
	payloads: Record<string, string>;
	/** A unit, and how often it stands. */
	repeated: Record<string, [unit: string, times: number]>;
}

const { payloads, repeated } = JSON.parse(readFileSync(join(import.meta.dirname, 'attacks.json'), 'utf8')) as Attacks;

/** What an attacker types, pastes, or puts into a link, by its name. */
export const attacks: readonly [name: string, payload: string][] = [
	...Object.entries(payloads),
	...Object.entries(repeated).map(([name, [unit, times]]): [string, string] => [name, unit.repeat(times)]),
];

/** The attacks that a URL can carry to a server. */
export const shortAttacks = attacks.filter(([, payload]) => payload.length <= 800);

const other =
	'script, iframe, frame, object, embed, img, svg, math, base, template, video, audio, style, marquee, meta';

/** Watches a page for what an attack would do. */
export class Guard {
	readonly harm: string[] = [];
	readonly #page: Page;
	readonly #site: string;
	#census = 0;

	private constructor(page: Page, site: string) {
		this.#page = page;
		this.#site = site;
	}

	/** Watch a page before it is opened; `site` begins the URLs it may ask for. */
	static async over(page: Page, site: string): Promise<Guard> {
		const guard = new Guard(page, site);
		page.on('dialog', (dialog) => {
			guard.harm.push(`a dialog: ${dialog.message()}`);
			void dialog.dismiss();
		});
		page.on('pageerror', ({ message }) => guard.harm.push(`an error: ${message}`));
		page.on('request', (request) => {
			if (!request.url().startsWith(site)) guard.harm.push(`a request: ${request.url()}`);
		});
		page.on('console', (message) => {
			if (message.type() === 'error') guard.harm.push(`on the console: ${message.text()}`);
		});
		await page.addInitScript(() => {
			addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
				console.error(`refused by ${effectiveDirective}: ${blockedURI}`);
			});
		});
		return guard;
	}

	/** Open a page, and note what it consists of. */
	async open(path: string): Promise<void> {
		await this.#page.goto(path.startsWith('/') ? new URL(path, this.#site).href : path);
		this.#census = await this.#page.locator(other).count();
	}

	/** What has happened since it was asked last: nothing, if all is well. */
	async since(name: string): Promise<string[]> {
		const found = await this.#page.evaluate((dangerous) => {
			const all = [...document.querySelectorAll('*')];
			const handlers = all.flatMap((element) =>
				element.getAttributeNames().flatMap((attribute) => (/^on|^srcdoc$/u.test(attribute) ? [attribute] : [])),
			);
			const ways = [...document.links].filter(
				({ protocol, origin }) => !/^(?:https?|file|mailto):$/u.test(protocol) || origin.includes('attacker'),
			);
			return {
				count: document.querySelectorAll(dangerous).length,
				marks: [...handlers, ...ways.map(({ href }) => href)],
				polluted: Object.keys(Object.prototype).concat('polluted' in {} ? 'polluted' : []),
			};
		}, other);
		const harm = [...this.harm.splice(0), ...found.marks, ...found.polluted];
		if (found.count !== this.#census) harm.push(`${found.count - this.#census} elements more`);
		return harm.map((one) => `${name}: ${one}`);
	}
}
