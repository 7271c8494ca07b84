/**
 * Fetch a page of the site as a document, in which no script runs. The browser itself reads it: no string of ours
 * becomes markup.
 *
 * @param fresh whether the site is asked even where the browser has a copy
 * @throws TypeError when the site cannot be reached, Error when it has no such page
 */
export function fetchPage(path: string, fresh = false): Promise<Document> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('GET', path);
		request.responseType = 'document';
		if (fresh) request.setRequestHeader('Cache-Control', 'no-cache');
		request.addEventListener('load', () => {
			if (request.status === 200 && request.responseXML) resolve(request.responseXML);
			else reject(new Error(`${path}: ${request.status}`));
		});
		request.addEventListener('error', () => reject(new TypeError(`${path}: the site cannot be reached`)));
		request.send();
	});
}
