/** Make sure the browser tests have a browser: one on this machine, Debian’s, or Playwright’s own download. */
import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.ts';

/** Run a command; true where it succeeded. */
function run(command: string, ...options: string[]): boolean {
	console.log(`${command} ${options.join(' ')}`);
	return spawnSync(command, options, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** Debian and its kin, where we may install packages. */
function canInstallPackages(): boolean {
	return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function hasChineseFonts(): boolean {
	const { stdout, error } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
	return error === undefined && stdout.trim() !== '';
}

const wanted = [
	...(findChromium() ? [] : ['chromium']),
	...(canInstallPackages() && !hasChineseFonts() ? ['fonts-noto-cjk', 'fontconfig'] : []),
];
if (wanted.length > 0 && canInstallPackages()) {
	process.env['DEBIAN_FRONTEND'] = 'noninteractive';
	if (run('apt-get', 'update', '-qq')) run('apt-get', 'install', '-y', '-qq', ...wanted);
}
if (!findChromium() && !existsSync(chromium.executablePath())) run('npx', 'playwright', 'install', 'chromium');
if (!findChromium() && !existsSync(chromium.executablePath())) {
	console.error(
		'No browser for the tests: install Chromium (Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM to its path.',
	);
	process.exitCode = 1;
}
