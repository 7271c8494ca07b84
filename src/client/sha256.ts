/**
 * The SHA-256 of bytes, or of a text as UTF-8, in hexadecimal.
 *
 * @throws TypeError where the page came over an insecure connection: browsers then compute none
 */
export async function sha256(content: string | BufferSource): Promise<string> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
