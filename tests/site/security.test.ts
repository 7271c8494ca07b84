import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { readPages, site } from './built-site.ts';

const pages = readPages();
const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const isData = (script: HTMLElement): boolean => (script.getAttribute('type') ?? '').endsWith('json');

/** The sources of each directive of a page’s policy. */
function policyOf(root: HTMLElement): Record<string, string[]> {
	const policy = root.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '';
	return Object.fromEntries(
		policy.split('; ').map((directive) => {
			const [name = '', ...sources] = directive.split(' ');
			return [name, sources];
		}),
	);
}

describe('every page', () => {
	test('carries its policy before anything that it rules over', () => {
		expect(pages.length).toBeGreaterThan(400);
		for (const { path, html } of pages)
			expect(html.indexOf('http-equiv="Content-Security-Policy"'), path).toBeLessThan(
				html.search(/<script|<style|<link|<img/u),
			);
	});

	test('begins from nothing, and allows no style, script or origin but its own', () => {
		for (const { path, root } of pages) {
			const policy = policyOf(root);
			expect(policy, path).toMatchObject({
				'default-src': ["'none'"],
				'base-uri': ["'none'"],
				'object-src': ["'none'"],
				'require-trusted-types-for': ["'script'"],
				'trusted-types': [path.startsWith('/downloads/') ? "'none'" : 'service-worker'],
			});
			const odd = Object.values(policy)
				.flat()
				.filter(
					(source) => !/^'(?:none|self|script|wasm-unsafe-eval|sha256-[\w+/]{43}=)'$|^service-worker$/u.test(source),
				);
			expect(odd, path).toEqual([]);
		}
	});

	test('allows the scripts and styles that stand in its text by their digests, and no others', () => {
		for (const { path, root } of pages) {
			const policy = policyOf(root);
			const scripts = root.querySelectorAll('script:not([src])').filter((script) => !isData(script));
			const styles = root.querySelectorAll('style');
			const digests = [...(policy['script-src'] ?? []), ...(policy['style-src'] ?? [])].filter((source) =>
				source.startsWith("'sha256-"),
			);
			const own = [...scripts, ...styles].map(({ innerHTML }) => digest(innerHTML));
			expect(own, path).toEqual(digests);
		}
	});

	test('has no handler or style in an attribute, and no link that runs', () => {
		for (const { path, html, root } of pages) {
			const marks = html
				.replace(/<script[\s\S]*?<\/script>/gu, '')
				.matchAll(/<[a-z][^>]*?\s(?<attribute>on\w+|style|srcdoc)=/gu);
			expect(
				Array.from(marks, ({ groups }) => groups?.['attribute']),
				path,
			).toEqual([]);
			const runs = root.querySelectorAll('[href^="javascript:"], [href^="data:"], [action^="javascript:"]');
			expect(runs, path).toHaveLength(0);
		}
	});

	test('loads nothing from another site', () => {
		for (const { path, root } of pages) {
			const loaded = root.querySelectorAll('[src], link[rel=stylesheet], link[rel=icon], link[rel=manifest]');
			const foreign = loaded
				.map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
				.filter((url) => /^(?:[a-z]+:)?\/\//u.test(url));
			expect(foreign, path).toEqual([]);
		}
	});

	test('sends no address of its own to the sites it leads to', () => {
		for (const { path, root } of pages.filter((page) => !page.path.startsWith('/downloads/')))
			expect(root.querySelector('meta[name=referrer]')?.getAttribute('content'), path).toBe('no-referrer');
	});
});

test('WebAssembly is allowed where search runs, and nowhere else', () => {
	const allowing = pages.filter(({ root }) => policyOf(root)['script-src']?.includes("'wasm-unsafe-eval'"));
	const searching = pages.filter(({ root }) => root.querySelector('[data-search]'));
	expect(searching).toHaveLength(3);
	expect(allowing.map(({ path }) => path)).toEqual(searching.map(({ path }) => path));
});

test('what hosts are told to send allows every page what it allows itself', () => {
	const told = readFileSync(join(site, '_headers'), 'utf8');
	const sent = /Content-Security-Policy: (?<policy>.*)/u.exec(told)?.groups?.['policy'] ?? '';
	const directives = new Map(sent.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ')]));
	for (const { path, root } of pages)
		for (const [name, sources] of Object.entries(policyOf(root)))
			if (!sources.includes("'none'"))
				expect(directives.get(name), `${path} ${name}`).toEqual(expect.arrayContaining(sources));
	expect(directives.get('frame-ancestors')).toEqual(['frame-ancestors', "'none'"]);
});

test('the site says what it is made of, and hands on the notices of what is not its own', () => {
	const bill = JSON.parse(readFileSync(join(site, 'sbom.cdx.json'), 'utf8')) as {
		bomFormat: string;
		components: { name: string; scope: string }[];
	};
	expect(bill.bomFormat).toBe('CycloneDX');
	const shipped = bill.components.filter(({ scope }) => scope === 'required').map(({ name }) => name);
	expect(shipped).toContain('pagefind');
	const notices = readFileSync(join(site, 'licences.txt'), 'utf8');
	for (const name of shipped) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'mu'));
	expect(notices).toContain('Copyright (c) Pagefind');
});
