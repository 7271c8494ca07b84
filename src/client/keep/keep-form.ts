import { type EditionId, editions } from '#model/editions';
import { roundSize } from '../../i18n/numbers.ts';
import type { Translate } from '../../i18n/strings.ts';
import { fetchManifest } from '../site-manifest.ts';
import { loadWords } from '../words.ts';
import { bytesOf, type Choice, filesFor } from './choice.ts';
import { type KeptRecord, readRecord } from './record.ts';
import { changed, runKeep, say } from './run.ts';
import { dateOf, showSign } from './sign.ts';

/** The form that keeps the site on this device: which editions, what it takes, and how far it is. */
class KeepForm extends HTMLElement {
	connectedCallback(): void {
		void this.#prepare();
	}

	async #prepare(): Promise<void> {
		const form = this.querySelector('form');
		if (!form) return;
		const t = await loadWords();
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#keep(form, t);
		});
		form.addEventListener('change', () => void this.#tellSize(form, t));
		document.addEventListener(changed, () => void this.#tellKept(form, t));
		await this.#tellKept(form, t);
		await this.#tellSize(form, t);
	}

	async #keep(form: HTMLFormElement, t: Translate): Promise<void> {
		const choice = choiceOf(form);
		const told = this.querySelector<HTMLElement>('.told');
		const submit = form.querySelector('button');
		if (!told || !submit) return;
		if (choice.editions.length === 0) {
			say(told, t('keep.none'));
			return;
		}
		submit.disabled = true;
		if ((await runKeep(told, choice, t)) && !document.querySelector('.foot .kept')) await showSign();
		submit.disabled = false;
	}

	/** What the choice takes; where the manifest cannot be fetched, keeping says why. */
	async #tellSize(form: HTMLFormElement, t: Translate): Promise<void> {
		const size = form.querySelector('output');
		if (!size) return;
		const manifest = await fetchManifest().catch(() => undefined);
		if (!manifest) return;
		const bytes = bytesOf(filesFor(manifest.files, choiceOf(form)));
		size.value = t('keep.size', { size: roundSize(bytes) });
	}

	async #tellKept(form: HTMLFormElement, t: Translate): Promise<void> {
		const record = await readRecord().catch(() => undefined);
		const held = this.querySelector('.held');
		const submit = form.querySelector('button');
		if (!held || !submit) return;
		held.textContent = record ? t('keep.held', heldIn(record)) : '';
		submit.textContent = t(record ? 'keep.again' : 'keep.start');
		if (record) tick(form, record);
	}
}

function choiceOf(form: HTMLFormElement): Choice {
	const data = new FormData(form);
	return { editions: data.getAll('edition') as EditionId[], downloads: data.has('downloads') };
}

function tick(form: HTMLFormElement, { editions: kept, downloads }: Choice): void {
	for (const box of form.querySelectorAll('input'))
		box.checked = box.name === 'downloads' ? downloads : kept.some((id) => id === box.value);
}

function heldIn(record: KeptRecord): Record<string, string> {
	const names = record.editions.map((id) => editions[id].label);
	return { editions: names.join(' · '), version: record.version, date: dateOf(record) };
}

customElements.define('keep-form', KeepForm);
