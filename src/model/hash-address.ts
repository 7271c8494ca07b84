/**
 * The address that the hash of a URL names; empty where it is no valid encoding of one.
 *
 * @example hashAddress('#3.2.1.1') // => '3.2.1.1'
 */
export function hashAddress(hash: string): string {
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		return '';
	}
}
