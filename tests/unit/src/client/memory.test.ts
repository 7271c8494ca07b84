import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { comfortKey } from '#model/comfort';
import { forget } from '../../../../src/client/forget.ts';
import { recall, remember, shortcutsFlag } from '../../../../src/client/memory.ts';

const stored = new Map<string, string>();

beforeEach(() => {
	const storage = {
		getItem: (name: string) => stored.get(name) ?? null,
		setItem: (name: string, words: string) => stored.set(name, words),
		removeItem: (name: string) => stored.delete(name),
	};
	vi.stubGlobal('localStorage', storage);
	vi.stubGlobal('sessionStorage', storage);
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.unstubAllGlobals();
	stored.clear();
});

describe('two plans on one host', () => {
	test('remember each its own', () => {
		remember('read', '3.2.1.1');
		remember('way', '/en/3/2/#3.2.1.1 #6.5.1.1', 'visit');
		vi.stubEnv('BASE_URL', '/plans/b');
		expect(recall('read')).toBe('');
		expect(recall('way', 'visit')).toBe('');
		remember('read', '1.1.0.1');
		forget('kept');
		vi.stubEnv('BASE_URL', '/');
		expect(recall('read')).toBe('3.2.1.1');
		expect([...stored.keys()]).toEqual(['read', 'way', 'plans/b/read']);
	});

	test('forget each its own', () => {
		remember('kept', 'kept');
		vi.stubEnv('BASE_URL', '/plans/b');
		remember('kept', 'begun');
		forget('kept');
		expect([...stored]).toEqual([['kept', 'kept']]);
	});

	test('share how pages look and whether keys are shortcuts', () => {
		vi.stubEnv('BASE_URL', '/plans/b');
		remember(comfortKey, '{}');
		remember(shortcutsFlag, 'off');
		expect([...stored.keys()]).toEqual(['comfort', 'shortcuts']);
	});
});

test('where storage is blocked, nothing is remembered and nothing thrown', () => {
	vi.stubGlobal('localStorage', undefined);
	remember('read', '3.2.1.1');
	forget('read');
	expect(recall('read')).toBe('');
});
