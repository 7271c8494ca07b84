// Adds up the reports of the test runners and prints “N passed, N failed”; fails where a runner left no report.
import { existsSync, readFileSync } from 'node:fs';

const reports = ['unit', 'site', 'another-plan', 'e2e'];
let passed = 0;
let failed = 0;
for (const name of reports) {
	const file = `tests/.output/${name}.json`;
	if (!existsSync(file)) {
		console.log(`${name}: no report`);
		failed++;
		continue;
	}
	const report = JSON.parse(readFileSync(file, 'utf8'));
	if (report.stats) {
		// Playwright
		passed += report.stats.expected;
		failed += report.stats.unexpected + report.stats.flaky;
	} else {
		passed += report.numPassedTests;
		failed += report.numFailedTests;
	}
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
