/** Attributes of an element; those that are false or undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML and HTML. @example escapeText('R&D') // => 'R&amp;D' */
export function escapeText(text: string): string {
	return text.replace(/[&<>"]/gu, (character) => special[character] ?? character);
}

/**
 * Write an element that is well formed both as XML and as HTML.
 *
 * @param children markup; words are escaped by `escapeText`
 * @example element('p', { id: '3.2.1.1' }, 'Words') // => '<p id="3.2.1.1">Words</p>'
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
	return `${openTag(name, attributes)}${children.join('')}</${name}>`;
}

/** Write an element that holds nothing. @example empty('meta', { charset: 'utf-8' }) // => '<meta charset="utf-8"/>' */
export function empty(name: string, attributes: Attributes): string {
	return openTag(name, attributes).replace(/>$/u, '/>');
}

function openTag(name: string, attributes: Attributes): string {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined || value === false ? [] : [` ${key}="${value === true ? '' : escapeText(String(value))}"`],
	);
	return `<${name}${written.join('')}>`;
}
