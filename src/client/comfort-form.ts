import {
	type Comfort,
	comfortDefaults,
	comfortKey,
	type ComfortName,
	comfortNames,
	easyToSee,
	isSameComfort,
	readComfort,
} from '#model/comfort';
import { loadStyles } from './load-styles.ts';
import { recall, remember } from './memory.ts';
import styles from '../styles/comfort-form.css?url';

/**
 * Make a form set the colours, size, typeface and width of the page: on the root element, and kept on the device.
 *
 * @throws Error when its styles cannot be fetched
 */
export async function setUpForm(form: HTMLFormElement): Promise<void> {
	await loadStyles(styles);
	if (!form.hidden) return;
	form.hidden = false;
	show(form, readComfort(recall(comfortKey)));
	form.addEventListener('change', ({ target }) => {
		const { name, checked } = target as HTMLInputElement;
		choose(form, name === 'easy' ? (checked ? easyToSee : {}) : chosenIn(form));
	});
	form.addEventListener('reset', (event) => {
		event.preventDefault();
		choose(form, {});
	});
}

function chosenIn(form: HTMLFormElement): Comfort {
	const data = new FormData(form);
	return readComfort(JSON.stringify(Object.fromEntries(comfortNames.map((name) => [name, data.get(name)]))));
}

function choose(form: HTMLFormElement, comfort: Comfort): void {
	for (const name of comfortNames) {
		const value = comfort[name];
		if (value === undefined) document.documentElement.removeAttribute(`data-${name}`);
		else document.documentElement.setAttribute(`data-${name}`, value);
	}
	remember(comfortKey, JSON.stringify(comfort));
	show(form, comfort);
}

function show(form: HTMLFormElement, comfort: Comfort): void {
	const controlOf = (name: ComfortName | 'easy'): RadioNodeList | Element | null => form.elements.namedItem(name);
	for (const name of comfortNames) {
		const control = controlOf(name);
		if (control instanceof RadioNodeList) control.value = comfort[name] ?? comfortDefaults[name];
	}
	const easy = controlOf('easy');
	if (easy instanceof HTMLInputElement) easy.checked = isSameComfort(comfort, easyToSee);
}
