import { afterEach, describe, expect, test, vi } from 'vitest';
import { editionOf } from '../../../../src/i18n/current.ts';

const at = (path: string): URL => new URL(path, 'https://example.org');

afterEach(() => {
	vi.unstubAllEnvs();
});

describe('the edition of a page', () => {
	test('is the first part of its path', () => {
		expect(editionOf(at('/en/3/2/?with=zh-hant#3.2.1.1'))).toBe('en');
		expect(editionOf(at('/zh-hant'))).toBe('zh-hant');
		expect(editionOf(at('/zh-hans/index/en/'))).toBe('zh-hans');
	});

	test('is Simplified Chinese on a page of none', () => {
		expect(editionOf(at('/'))).toBe('zh-hans');
		expect(editionOf(at('/english/en/'))).toBe('zh-hans');
	});

	test.each(['/zh-hans/b', '/zh-hans/b/', '/en'])('is read below %s where the site is published there', (base) => {
		vi.stubEnv('BASE_URL', base);
		const path = base.replace(/\/$/u, '');
		expect(editionOf(at(`${path}/en/3/2/`))).toBe('en');
		expect(editionOf(at(`${path}/zh-hant/`))).toBe('zh-hant');
		expect(editionOf(at(`${path}/`))).toBe('zh-hans');
	});
});
