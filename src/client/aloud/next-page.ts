import type { Translate } from '../../i18n/strings.ts';
import { remember } from '../memory.ts';
import { element } from '../element.ts';
import { wordsOf } from '../words-of.ts';

/** A link to the next page, which goes on reading there; nothing after the last. */
export function nextPage(t: Translate): Node[] {
	const turn = document.querySelector<HTMLAnchorElement>('.turn [rel=next]');
	if (!turn) return [];
	const label = turn.querySelector('.label');
	const title = turn.querySelector(':scope > span');
	const words = [label, title].flatMap((part) => (part ? wordsOf(part) : [])).join(' ');
	const link = element('a', '', t('aloud.turn', { title: words.trim() }));
	link.href = turn.href;
	link.addEventListener('click', () => remember('aloud', 'on', 'visit'));
	return [new Text(' '), link];
}
