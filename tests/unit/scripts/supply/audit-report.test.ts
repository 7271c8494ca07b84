import { describe, expect, test } from 'vitest';
import { auditReport } from '../../../../scripts/supply/audit-report.ts';

const audit = (vulnerabilities: object): string => JSON.stringify({ auditReportVersion: 2, vulnerabilities });
const advisory = { title: 'Runs what it is given', url: 'https://example.org/a-1' };

describe('the report of an audit', () => {
	test('says that nothing is known', () => {
		expect(auditReport(audit({}))).toEqual({
			text: 'No advisory is known for any package of the lock file.',
			isGrave: false,
		});
	});

	test('names each package with its advisories, and is grave where one is', () => {
		const loupe = { severity: 'moderate', range: '<2', via: ['lens'] };
		const lens = { severity: 'critical', range: '<=1.4', via: [advisory] };
		expect(auditReport(audit({ loupe }))).toEqual({ text: 'loupe <2 · moderate · through lens', isGrave: false });
		expect(auditReport(audit({ loupe, lens }))).toEqual({
			text: 'loupe <2 · moderate · through lens\nlens <=1.4 · critical · Runs what it is given, https://example.org/a-1',
			isGrave: true,
		});
	});

	test.each(['', 'no JSON', '{}', 'null', '{"error":{}}'])(
		'says that nothing was checked where the answer is “%s”',
		(json) => {
			const { text, isGrave } = auditReport(json);
			expect(text).toContain('Nothing was checked');
			expect(isGrave).toBe(false);
		},
	);

	test('gives the registry’s reason for its silence', () => {
		expect(auditReport('{"message":"405 Method Not Allowed"}').text).toContain('(405 Method Not Allowed)');
	});
});
