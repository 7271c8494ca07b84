import { recall, remember } from '../memory.ts';
import { speaks } from './speaks.ts';

/**
 * The button that has the page read aloud. It shows once the browser has a voice for the edition, and stays away where
 * there is none. What reads comes when it is first pressed.
 */
class PlanAloud extends HTMLElement {
	#tapped: HTMLElement | null = null;
	#busy = false;

	connectedCallback(): void {
		if (!('speechSynthesis' in window)) return;
		const button = this.querySelector('button');
		const isHandedOn = recall('aloud', 'visit') !== '';
		remember('aloud', '', 'visit');
		const look = (): void => {
			if (!this.hidden) return;
			const { lang } = document.documentElement;
			this.hidden = !speechSynthesis.getVoices().some((voice) => speaks(voice.lang, lang));
			if (!this.hidden && isHandedOn) void this.#open();
		};
		// Voices come late, and Safari may not say that they have come.
		speechSynthesis.onvoiceschanged = look;
		addEventListener('pageshow', look);
		look();
		button?.addEventListener('click', () => {
			// iOS lets a page speak later only where it has spoken within a tap.
			speechSynthesis.speak(new SpeechSynthesisUtterance(''));
			void this.#open();
		});
		document.addEventListener('click', ({ target }) => {
			this.#tapped = (target as Element).closest('main :is(.s, tr)') ?? this.#tapped;
		});
	}

	async #open(): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		const status = this.querySelector('[role=status]');
		status?.replaceChildren();
		try {
			const { toggleAloud } = await import('./toggle-aloud.ts');
			await toggleAloud(this, this.#tapped);
		} catch (error) {
			console.error(error);
			status?.replaceChildren(this.dataset['failed'] ?? '');
		}
		this.#busy = false;
	}
}

customElements.define('plan-aloud', PlanAloud);
