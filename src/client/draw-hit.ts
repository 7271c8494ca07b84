import { fill } from '../i18n/fill.ts';
import { addressPath, pageOf } from '../i18n/paths.ts';
import type { EditionId } from '#model/editions';
import type { HitText } from './search-engine.ts';

/** How many sentences of a paragraph a hit shows. */
const shownSentences = 2;

export interface HitDrawing {
	edition: EditionId;
	/** Titles of the pages by their paths. */
	titles: Readonly<Record<string, string>>;
	/** The words for the sentences not shown; {n}. */
	rest: string;
}

/** Draw a hit: its address, where it stands, and the sentences that hold the query, with the matches marked. */
export function drawHit(
	{ address, text, sentences, matches }: HitText,
	{ edition, titles, rest }: HitDrawing,
): HTMLLIElement {
	const holding = sentences.flatMap(([start, end], index) => {
		const inside = matches.filter(([from, to]) => from < end && to > start);
		return inside.length > 0 ? [{ start, end, number: index + 1, inside }] : [];
	});
	const first = holding[0];
	const isParagraph = /^\d+(?:\.\d+){3}$/u.test(address);
	const target = isParagraph && first ? `${address}.s${first.number}` : address;

	const hit = document.createElement('li');
	hit.dataset['hit'] = address;
	const where = paragraph('where');
	const link = document.createElement('a');
	link.href = addressPath(edition, target);
	const number = document.createElement('b');
	number.textContent = `¶ ${address}`;
	link.append(number, `　${titles[pageOf(address)] ?? ''}`);
	where.append(link);
	hit.append(where);
	for (const sentence of holding.slice(0, shownSentences)) {
		const extract = paragraph('x');
		extract.append(...marked(text, sentence));
		hit.append(extract);
	}
	const hidden = holding.length - shownSentences;
	if (hidden > 0) {
		const plus = paragraph('plus');
		plus.textContent = fill(rest, { n: hidden });
		hit.append(plus);
	}
	return hit;
}

function paragraph(name: string): HTMLParagraphElement {
	const element = document.createElement('p');
	element.className = name;
	return element;
}

function marked(
	text: string,
	{ start, end, inside }: { start: number; end: number; inside: [number, number][] },
): Node[] {
	const nodes: Node[] = [];
	let at = start;
	for (const [from, to] of inside) {
		const mark = document.createElement('mark');
		mark.textContent = text.slice(Math.max(from, start), Math.min(to, end));
		nodes.push(new Text(text.slice(at, Math.max(from, start))), mark);
		at = Math.min(to, end);
	}
	return [...nodes, new Text(text.slice(at, end))];
}
