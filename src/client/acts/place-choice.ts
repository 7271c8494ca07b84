import { element } from '../element.ts';
import type { Translate } from '../../i18n/strings.ts';
import type { Place, Places } from './place.ts';

/** How many characters of a sentence tell it from the others. */
const enough = { han: 12, latin: 28 };

/**
 * The choice between the whole paragraph and each of its sentences, by its number and first words.
 *
 * @param choose what is told of a choice
 */
export function placeChoice({ all, chosen }: Places, t: Translate, choose: (place: Place) => void): HTMLElement {
	const select = element('select', '');
	all.forEach((place, index) => {
		const name = index === 0 ? t('acts.paragraph') : `${t('acts.sentence', { n: index })} ${beginning(place.text)}`;
		select.append(new Option(name, place.address, false, place === chosen));
	});
	select.addEventListener('change', () => {
		const place = all[select.selectedIndex];
		if (place) choose(place);
	});
	return element('label', '', t('acts.place'), select);
}

function beginning(text: string): string {
	const length = /^\p{Script=Han}/u.test(text) ? enough.han : enough.latin;
	return text.length <= length ? text : `${text.slice(0, length).trimEnd()}…`;
}
