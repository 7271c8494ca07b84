import type { EditionId } from '#model/editions';
import { editionPath } from '../../i18n/paths.ts';
import type { Translate } from '../../i18n/strings.ts';
import { fetchPage } from '../fetch-page.ts';
import { element } from '../element.ts';
import { fetchManifest } from '../site-manifest.ts';
import { loadWords } from '../words.ts';
import { agrees, checkPage, sizeOf, type Verdict } from './check-page.ts';
import { tellFailure } from './tell.ts';

/** A button that fetches every page of the edition, compares each with what was published, and says so in its row. */
class VerifyEdition extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		if (!button) return;
		button.hidden = false;
		button.addEventListener('click', () => void this.#check(button));
	}

	async #check(button: HTMLButtonElement): Promise<void> {
		const told = this.querySelector<HTMLElement>('[role=status]');
		const bar = this.querySelector('progress');
		if (!told || !bar) return;
		button.disabled = true;
		bar.hidden = false;
		this.querySelector('details')?.setAttribute('open', '');
		try {
			told.textContent = await this.#checkAll(await loadWords(), bar);
		} catch (error) {
			console.error(error);
			told.textContent = await loadWords().then(tellFailure, () => this.dataset['failed'] ?? '');
		}
		button.disabled = false;
		bar.hidden = true;
	}

	async #checkAll(t: Translate, bar: HTMLProgressElement): Promise<string> {
		const manifest = await fetchManifest();
		const edition = this.dataset['edition'] as EditionId;
		const rows = [...this.querySelectorAll<HTMLElement>('li[data-path]')];
		const verdicts: Verdict[] = [];
		bar.max = rows.length;
		for (const row of rows) {
			const path = row.dataset['path'] ?? '';
			const verdict = await checkPage(await fetchPage(editionPath(edition, path), true), { edition, path }, manifest);
			verdicts.push(verdict);
			bar.value = verdicts.length;
			row.querySelector('.result')?.replaceChildren(resultOf(t, verdict));
			row.classList.toggle('differs', !agrees(verdict));
		}
		const agree = verdicts.flatMap((verdict) => verdict.agree).length;
		const values = { agree, total: sizeOf(manifest), pages: rows.length };
		return t(verdicts.every(agrees) ? 'verify.allAgree' : 'verify.allSome', values);
	}
}

function resultOf(t: Translate, verdict: Verdict): HTMLElement {
	if (agrees(verdict)) return element('span', '', t('verify.row', { n: verdict.agree.length }));
	const { differ, missing, added, moved } = verdict;
	const places = [...differ, ...missing, ...added, ...moved];
	return element('strong', '', t('verify.rowSome', { places: places.join(', ') }));
}

customElements.define('verify-edition', VerifyEdition);
