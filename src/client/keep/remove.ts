import { sitePath } from '../../i18n/paths.ts';
import { forget } from '../forget.ts';
import { keptFlag } from '../memory.ts';
import { deleteCaches } from './record.ts';
import { beforeAll } from './turns.ts';

/** Take everything that was kept off this device. A window that is keeping stops. */
export async function removeKept(): Promise<void> {
	await beforeAll(async () => {
		forget(keptFlag);
		await deleteCaches(undefined);
		await unregister();
	});
}

/** End the service worker of this site; one of another site on the same host is left alone. */
export async function unregister(): Promise<void> {
	const scope = new URL(sitePath(''), location.href).href;
	const registration = await navigator.serviceWorker.getRegistration(scope);
	if (registration?.scope === scope) await registration.unregister();
}
