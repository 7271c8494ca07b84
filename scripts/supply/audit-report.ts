import { z } from 'zod';

const Advisory = z.object({ title: z.string(), url: z.string() });
const Audit = z.object({
	vulnerabilities: z.record(
		z.string(),
		z.object({ severity: z.string(), range: z.string(), via: z.array(z.union([z.string(), Advisory])) }),
	),
});
const Refusal = z.object({ message: z.string() });
const grave = ['high', 'critical'];

/**
 * Say in sentences what `npm audit --json` found, or that it found out nothing.
 *
 * @param json its output, whatever it is
 */
export function auditReport(json: string): { text: string; isGrave: boolean } {
	const answer = parsed(json);
	const audit = Audit.safeParse(answer);
	if (!audit.success) {
		const { data } = Refusal.safeParse(answer);
		const reason = data ? ` (${data.message})` : '';
		return {
			text: `The registry gave no answer about advisories${reason}. Nothing was checked: run npm run audit again where the registry can be reached and answers such questions.`,
			isGrave: false,
		};
	}
	const found = Object.entries(audit.data.vulnerabilities);
	if (found.length === 0) return { text: 'No advisory is known for any package of the lock file.', isGrave: false };
	const lines = found.map(([name, { severity, range, via }]) => {
		const reasons = via.map((one) => (typeof one === 'string' ? `through ${one}` : `${one.title}, ${one.url}`));
		return `${name} ${range} · ${severity} · ${reasons.join('; ')}`;
	});
	return { text: lines.join('\n'), isGrave: found.some(([, { severity }]) => grave.includes(severity)) };
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
