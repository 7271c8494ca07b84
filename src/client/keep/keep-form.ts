import { type EditionId, editions } from '#model/editions';
import { roundSize } from '../../i18n/numbers.ts';
import { fetchManifest } from '../site-manifest.ts';
import { loadWords } from '../words.ts';
import { bytesOf, type Choice, filesFor } from './choice.ts';
import { clearBegun } from './keep-site.ts';
import { type KeptRecord, readRecord } from './record.ts';
import { changed, runKeep, say } from './run.ts';
import { dateOf, showSign } from './sign.ts';

/** The form that keeps the site on this device: which editions, what it takes, and how far it is. */
class KeepForm extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#keep(form);
		});
		form.addEventListener('change', () => void this.#tellSize(form));
		document.addEventListener(changed, () => void this.#tellKept(form));
		void this.#open(form);
	}

	/** What was begun in a page that was closed is cleared away here too, should the device not have remembered it. */
	async #open(form: HTMLFormElement): Promise<void> {
		await clearBegun().catch(() => undefined);
		await this.#tellKept(form);
		await this.#tellSize(form);
	}

	async #keep(form: HTMLFormElement): Promise<void> {
		const choice = choiceOf(form);
		const told = this.querySelector<HTMLElement>('.told');
		const submit = form.querySelector('button');
		if (!told || !submit) return;
		submit.disabled = true;
		try {
			const t = await loadWords();
			if (choice.editions.length === 0) say(told, t('keep.none'));
			else if ((await runKeep(told, choice, t)) && !document.querySelector('.foot .kept')) await showSign();
		} catch (error) {
			console.error(error);
			say(told, this.dataset['failed'] ?? '');
		} finally {
			submit.disabled = false;
		}
	}

	/** What the choice takes; where that cannot be fetched, keeping says why. */
	async #tellSize(form: HTMLFormElement): Promise<void> {
		const size = form.querySelector('output');
		const all = await Promise.all([loadWords(), fetchManifest()]).catch(() => undefined);
		if (!size || !all) return;
		const [t, { files }] = all;
		size.value = t('keep.size', { size: roundSize(bytesOf(filesFor(files, choiceOf(form)))) });
	}

	async #tellKept(form: HTMLFormElement): Promise<void> {
		const record = await readRecord().catch(() => undefined);
		const t = await loadWords().catch(() => undefined);
		const held = this.querySelector('.held');
		const submit = form.querySelector('button');
		if (!held || !submit || !t) return;
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
