/**
 * The path of a page as the site links to it, however it was asked for; other files keep theirs.
 *
 * @example wholePath('/en/3/2/index.html') // => '/en/3/2/', as of '/en/3/2'
 */
export function wholePath(path: string): string {
	return path.replace(/\/index\.html$/u, '/').replace(/\/[^./]+$/u, '$&/');
}
