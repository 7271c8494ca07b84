import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hashedVersions } from '#model/hashed-versions';
import { type Version, Versions } from '#model/versions';
import { root } from '../../../helpers/plans.ts';

const change = { 'zh-hans': '甲', 'zh-hant': '甲', en: 'A' };
const version = (name: string, sha256?: string): Version => ({
	version: name,
	date: '2026-11-26',
	changes: [change],
	...(sha256 !== undefined && { sha256 }),
});
const older = version('0.1.0', 'a'.repeat(64));
const file = 'plans/mine/versions.yaml';
const current = { version: '0.2.0', sha256: 'b'.repeat(64) };

describe('the versions that citations name', () => {
	test('have the hash of the data as they are built, or the one that was recorded', () => {
		const hashes = hashedVersions({ versions: [version('0.2.0'), older], file }, current).map(({ sha256 }) => sha256);
		expect(hashes).toEqual(['b'.repeat(64), 'a'.repeat(64)]);
	});

	test.each([
		[
			'the newest is not that of the site',
			[older],
			/^plans\/mine\/versions\.yaml:1: found 0\.1\.0 first, expected 0\.2\.0/u,
		],
		['one stands twice', [version('0.2.0'), version('0.2.0')], /found 0\.2\.0 twice/u],
		['an older one has no hash', [version('0.2.0'), version('0.1.0')], /found no sha256 of 0\.1\.0/u],
	])('are refused where %s, by the file of the plan', (_, versions, message) => {
		expect(() => hashedVersions({ versions, file }, current)).toThrow(message);
	});

	test('begin with the version of package.json', () => {
		const { versions } = Versions.parse(parse(readFileSync(join(root, 'content/versions.yaml'), 'utf8')));
		const site = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
		expect(versions[0]?.version).toBe(site.version);
	});
});
