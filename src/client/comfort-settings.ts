import {
	type Comfort,
	comfortKey,
	type ComfortName,
	comfortNames,
	comfortDefaults,
	easyToSee,
	isSameComfort,
	readComfort,
} from '#model/comfort';
import { recall, remember } from './memory.ts';

/** The settings of the page: colours, size, typeface and width, kept on the device and set on the root element. */
class ComfortSettings extends HTMLElement {
	#comfort: Comfort = {};

	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		this.#comfort = readComfort(recall(comfortKey));
		this.#show(form);
		form.addEventListener('change', (event) => {
			const { name, checked } = event.target as HTMLInputElement;
			if (name === 'easy') this.#set(checked ? easyToSee : {});
			else this.#set(this.#chosen(form));
			this.#show(form);
		});
		form.addEventListener('reset', (event) => {
			event.preventDefault();
			this.#set({});
			this.#show(form);
		});
		this.addEventListener('keydown', ({ key }) => {
			const details = this.querySelector('details');
			if (key !== 'Escape' || !details?.open) return;
			details.open = false;
			details.querySelector('summary')?.focus();
		});
	}

	#chosen(form: HTMLFormElement): Comfort {
		const data = new FormData(form);
		return readComfort(JSON.stringify(Object.fromEntries(comfortNames.map((name) => [name, data.get(name)]))));
	}

	#set(comfort: Comfort): void {
		this.#comfort = comfort;
		for (const name of comfortNames) {
			const value = comfort[name];
			if (value === undefined) document.documentElement.removeAttribute(`data-${name}`);
			else document.documentElement.setAttribute(`data-${name}`, value);
		}
		remember(comfortKey, JSON.stringify(comfort));
	}

	#show(form: HTMLFormElement): void {
		const controlOf = (name: ComfortName | 'easy'): RadioNodeList | Element | null => form.elements.namedItem(name);
		for (const name of comfortNames) {
			const control = controlOf(name);
			if (control instanceof RadioNodeList) control.value = this.#comfort[name] ?? comfortDefaults[name];
		}
		const easy = controlOf('easy');
		if (easy instanceof HTMLInputElement) easy.checked = isSameComfort(this.#comfort, easyToSee);
	}
}

customElements.define('comfort-settings', ComfortSettings);
