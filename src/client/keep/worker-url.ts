import { sitePath } from '../../i18n/paths.ts';

/** What this page uses of Trusted Types, which not every browser has. */
interface TrustedTypes {
	createPolicy: (
		name: string,
		rules: { createScriptURL: () => string },
	) => { createScriptURL: (url: string) => string };
}

const url = sitePath('sw.js');
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The URL of the service worker: of all strings the one that the pages’ policy lets become a script. */
export const workerUrl: string =
	trustedTypes?.createPolicy('service-worker', { createScriptURL: () => url }).createScriptURL(url) ?? url;
