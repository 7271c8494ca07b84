import { strFromU8, unzipSync } from 'fflate';
import type { PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { SaxesParser } from 'saxes';
import { unified } from 'unified';

/** The files of an EPUB by their paths, in the order of the archive. */
export function readEpub(bytes: Uint8Array): Map<string, string> {
	return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** The first fault of an XML document, or nothing where it is well formed. */
export function faultOfXml(xml: string): string {
	let fault = '';
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', ({ message }) => (fault ||= message));
	parser.write(xml).close();
	return fault;
}

const anchor = /^<a id="(?<id>[^"]+)">$/u;

/** The words that follow each anchor of a Markdown text, up to the next. */
export function wordsByAnchor(markdown: string): Map<string, string> {
	const words = new Map<string, string>();
	let id = '';
	const read = (node: RootContent | PhrasingContent): void => {
		if (node.type === 'html') id = anchor.exec(node.value)?.groups?.['id'] ?? id;
		else if (node.type === 'text') words.set(id, (words.get(id) ?? '') + node.value);
		else if (node.type !== 'footnoteDefinition' && 'children' in node) node.children.forEach(read);
		if (node.type === 'html' && anchor.test(node.value)) words.set(id, '');
	};
	unified().use(remarkParse).use(remarkGfm).parse(markdown).children.forEach(read);
	return new Map([...words].map(([key, value]) => [key, value.trim()]));
}
