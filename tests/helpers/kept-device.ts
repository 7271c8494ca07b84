import { vi } from 'vitest';

type Contents = Map<string, string>;

/** A device for the service worker to work on: caches that hold words by path, and a network that can be cut. */
export class KeptDevice {
	readonly caches = new Map<string, Contents>();
	/** What the network answers by path; cut where undefined. */
	network: Record<string, string> | undefined = {};
	/** Whether there is no room left. */
	full = false;

	/** Put the device in the place of the browser’s. */
	install(): void {
		const at = (request: RequestInfo): string => new URL(asUrl(request), 'https://example.org').pathname;
		const read = (name: string, path: string): Response | undefined => {
			const words = this.caches.get(name)?.get(path);
			return words === undefined ? undefined : new Response(words);
		};
		vi.stubGlobal('caches', {
			has: (name: string) => Promise.resolve(this.caches.has(name)),
			match: (request: RequestInfo, { cacheName }: { cacheName: string }) =>
				Promise.resolve(read(cacheName, at(request))),
			open: (name: string) => Promise.resolve(this.#opened(name, at)),
		});
		vi.stubGlobal('fetch', (request: RequestInfo) => {
			if (!this.network) return Promise.reject(new TypeError('no network'));
			const words = this.network[at(request)];
			return Promise.resolve(words === undefined ? new Response('', { status: 404 }) : new Response(words));
		});
	}

	#opened(name: string, at: (request: RequestInfo) => string): object {
		const contents = this.caches.get(name) ?? new Map<string, string>();
		this.caches.set(name, contents);
		return {
			put: async (request: RequestInfo, response: Response) => {
				if (this.full) throw new DOMException('', 'QuotaExceededError');
				contents.set(at(request), await response.text());
			},
			keys: () => Promise.resolve([...contents.keys()].map((path) => ({ url: `https://example.org${path}` }))),
			delete: (request: RequestInfo) => Promise.resolve(contents.delete(at(request))),
		};
	}
}

function asUrl(request: RequestInfo): string {
	return typeof request === 'string' ? request : request.url;
}
