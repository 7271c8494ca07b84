/** What the service worker uses of its surroundings; TypeScript knows those of a page or of a worker, not of both. */
export interface WorkerScope {
	location: Location;
	skipWaiting: () => Promise<void>;
	clients: { claim: () => Promise<void>; matchAll: (options: object) => Promise<readonly { id: string }[]> };
	addEventListener: {
		(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
		(type: 'fetch', listener: (event: AskedEvent) => void): void;
	};
}

export interface LastingEvent extends Event {
	waitUntil: (work: Promise<unknown>) => void;
}

/** A page asks for something. */
export interface AskedEvent extends LastingEvent {
	request: Request;
	/** Of the page that asks; empty where it is itself what is asked for. */
	clientId: string;
	/** Of the page that will be, where one is asked for. */
	resultingClientId: string;
	respondWith: (answer: Promise<Response>) => void;
}
