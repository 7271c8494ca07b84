import { describe, expect, test } from 'vitest';
import { contentPolicy, widestPolicy } from '#model/content-policy';

const nothing = { scripts: [], styles: [], site: false, search: false };

describe('the policy of a page', () => {
	test('allows nothing to a page that needs nothing', () => {
		const directives = contentPolicy(nothing).split('; ');
		expect(directives.filter((directive) => !directive.endsWith("'none'"))).toEqual([
			"require-trusted-types-for 'script'",
		]);
		expect(directives).toContain("default-src 'none'");
	});

	test('allows the scripts and styles whose digests it holds, and what comes from the site', () => {
		const policy = contentPolicy({ scripts: ['sha256-a'], styles: ['sha256-b'], site: true, search: false });
		expect(policy).toContain("script-src 'self' 'sha256-a';");
		expect(policy).toContain("style-src 'self' 'sha256-b';");
		expect(policy).toContain("form-action 'self';");
		expect(policy).not.toContain('unsafe');
	});

	test('allows WebAssembly to the search alone, and no other code from strings', () => {
		expect(contentPolicy({ ...nothing, search: true })).toContain("script-src 'wasm-unsafe-eval';");
		expect(contentPolicy({ ...nothing, search: true })).not.toContain("'unsafe-eval'");
	});
});

test('the policy of a server allows what any of its pages does, and no more', () => {
	const page = contentPolicy({ ...nothing, scripts: ['sha256-a'], site: true });
	const search = contentPolicy({ ...nothing, scripts: ['sha256-a'], site: true, search: true });
	const file = contentPolicy({ ...nothing, scripts: ['sha256-b'], styles: ['sha256-c'] });
	const widest = widestPolicy([page, search, file]);
	expect(widest).toContain("script-src 'self' 'sha256-a' 'wasm-unsafe-eval' 'sha256-b';");
	expect(widest).toContain("style-src 'self' 'sha256-c';");
	expect(widest).toContain("base-uri 'none';");
	expect(widestPolicy([file])).toBe(file);
});
