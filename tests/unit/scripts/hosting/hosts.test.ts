import { describe, expect, test } from 'vitest';
import { siteHeaders } from '../../../../scripts/hosting/headers.ts';
import { hostFileNames, hostFiles } from '../../../../scripts/hosting/hosts.ts';

const headers = siteHeaders(["default-src 'none'; script-src 'self'", "default-src 'none'; script-src 'sha256-a'"]);
const files = hostFiles(headers);

describe('the files for hosts', () => {
	test.each([...files])('%s gives every header with its value', (_, content) => {
		const text = content.replaceAll('\\"', '"');
		for (const [name, value] of headers) {
			expect(text).toContain(name);
			expect(text).toContain(value);
		}
	});

	test('are those that are known as such', () => {
		expect([...files.keys()]).toEqual(hostFileNames);
	});

	test('are written as each host reads them', () => {
		const [name, value] = ['X-Content-Type-Options', 'nosniff'];
		expect(files.get('_headers')).toMatch(new RegExp(`^/\\*\\n(?:  \\S+: .+\\n)*  ${name}: ${value}\\n`, 'mu'));
		expect(files.get('.htaccess')).toContain(`\nHeader always set ${name} "${value}"\n`);
		expect(files.get('headers.nginx.conf')).toContain(`\nadd_header ${name} "${value}" always;\n`);
		expect(JSON.parse(files.get('vercel.json') ?? '')).toEqual({
			headers: [{ source: '/(.*)', headers: headers.map(([key, set]) => ({ key, value: set })) }],
		});
	});

	test('keep within a line what Cloudflare reads of one', () => {
		for (const line of files.get('_headers')?.split('\n') ?? []) expect(line.length).toBeLessThan(2000);
	});
});

test('a server’s policy allows what any page’s does, and no frames', () => {
	expect(headers[0]).toEqual([
		'Content-Security-Policy',
		"default-src 'none'; script-src 'self' 'sha256-a'; frame-ancestors 'none'",
	]);
});
