/**
 * The service worker of a site that is kept on the device. It answers only where something is kept, and never mixes two
 * versions: a page from the device has all its parts from there, and a page of a newer version none.
 */
import { sitePath } from '../../../i18n/paths.ts';
import { fromNetwork } from '../fetch-files.ts';
import { answer } from './answer.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	const isOurs = origin === self.location.origin && pathname.startsWith(sitePath(''));
	if (!isOurs || request.method !== 'GET' || request.cache === fromNetwork.cache) return;
	event.respondWith(answer(event, self.clients));
});
