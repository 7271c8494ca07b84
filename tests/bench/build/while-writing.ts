import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const patience = 120_000;

/**
 * Measure what an editor waits for who writes while `npm run dev` runs: from the moment a file is saved until its page
 * holds the new words, in milliseconds.
 *
 * @param folder a copy of the project, with its editions built
 * @param path of the page
 * @param saves each makes a change, and says which words the page must then hold
 */
export async function whileWriting(folder: string, path: string, saves: readonly (() => string)[]): Promise<number[]> {
	const port = await freePort();
	const url = `http://localhost:${port}${path}`;
	const server = spawn('npx', ['astro', 'dev', '--port', String(port)], {
		cwd: folder,
		stdio: 'ignore',
		detached: true,
	});
	try {
		await until(url, '');
		const times: number[] = [];
		for (const save of saves) {
			const start = performance.now();
			await until(url, save());
			times.push(Math.round(performance.now() - start));
		}
		return times;
	} finally {
		if (server.pid !== undefined) process.kill(-server.pid);
	}
}

async function until(url: string, words: string): Promise<void> {
	const end = performance.now() + patience;
	while (performance.now() < end) {
		const page = await fetch(url).catch(() => undefined);
		if (page?.ok && (await page.text()).includes(words)) return;
		await wait(50);
	}
	throw new Error(`${url} did not come to hold “${words}” within ${patience} ms`);
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}
