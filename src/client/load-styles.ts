/**
 * Put styles on the page that are needed only now, once.
 *
 * @throws Error when they cannot be fetched
 */
export async function loadStyles(styles: string): Promise<void> {
	if (document.querySelector(`link[href="${styles}"]`)) return;
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = styles;
	await new Promise((resolve, reject) => {
		link.addEventListener('load', resolve);
		link.addEventListener('error', () => {
			link.remove();
			reject(new Error(`${styles} could not be fetched`));
		});
		document.head.append(link);
	});
}
