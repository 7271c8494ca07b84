import { sitePath } from '../../i18n/paths.ts';
import { forget } from '../forget.ts';
import { keptFlag } from '../memory.ts';
import { deleteCaches } from './record.ts';

/** Take everything that was kept off this device. */
export async function removeKept(): Promise<void> {
	forget(keptFlag);
	await deleteCaches(undefined);
	await unregister();
}

/** End the service worker of this site; one of another site on the same host is left alone. */
export async function unregister(): Promise<void> {
	const scope = new URL(sitePath(''), location.href).href;
	const registration = await navigator.serviceWorker.getRegistration(scope);
	if (registration?.scope === scope) await registration.unregister();
}
