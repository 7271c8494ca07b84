// Loaded before a program: lets the nth change of the disk fail, or be the moment at which the process is stopped.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env.DISK_FAILS_AT);
const how = process.env.DISK_FAILS_HOW ?? '';
const watched = /(?:^|\/)\.?out(?:\.writing-\d+)?(?:\/|$)/u;
const { writeFileSync } = fs;
let changes = 0;

for (const name of ['writeFileSync', 'mkdirSync', 'renameSync', 'rmSync', 'rmdirSync']) {
	const change = fs[name];
	fs[name] = (path, ...others) => {
		if (watched.test(String(path)) && ++changes === at) fail(name, path, others[0]);
		return change(path, ...others);
	};
}
syncBuiltinESMExports();

function fail(name, path, content) {
	if (name === 'writeFileSync') writeFileSync(path, content.slice(0, content.length / 2));
	if (!how.startsWith('SIG')) throw Object.assign(new Error(`${how}: ${name} ${path}`), { code: how });
	process.kill(process.pid, how);
	// Another thread may take the signal: give it the time.
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
}
