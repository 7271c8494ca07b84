/**
 * Asks the registry whether advisories are known for any package of the lock file.
 *
 *     npm run audit
 *
 * Exit code 1 where one is grave; 0 where none is, and where the registry does not answer, which it says.
 */
import { spawnSync } from 'node:child_process';
import { auditReport } from './audit-report.ts';

const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
	encoding: 'utf8',
	shell: process.platform === 'win32',
});
const { text, isGrave } = auditReport(stdout);
console.log(text);
process.exitCode = isGrave ? 1 : 0;
