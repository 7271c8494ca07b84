import type { EditionId } from '#model/editions';
import { keepPlace } from './keep-place.ts';
import { recall, remember } from '../memory.ts';
import { readViews, type Views, writeViews } from './state.ts';

const name = 'views';
const wide = matchMedia('(min-width: 1024px)');

/**
 * The choice of an edition to compare with, and how. It is kept in the URL and remembered on the device. What draws a
 * view, and the other edition, come when they are first asked for.
 */
class PlanViews extends HTMLElement {
	#views: Views = { beside: undefined, view: wide.matches ? 'columns' : 'reveal' };
	#leave = (): void => undefined;
	#failed = false;

	connectedCallback(): void {
		this.addEventListener('click', ({ target }) => {
			const button = (target as Element).closest<HTMLElement>('[role=group] button');
			if (button) this.#choose(button.dataset);
		});
		window.addEventListener('popstate', () => {
			const views = readViews(location.search, this.#edition);
			if (writeViews('', views) === writeViews('', this.#views)) return;
			remember(name, writeViews('', views));
			void this.#show(views);
		});
		window.addEventListener('online', () => {
			if (this.#failed) void this.#show(this.#views);
		});
		const asked = readViews(location.search, this.#edition);
		const views = asked.beside === undefined ? readViews(recall(name), this.#edition) : asked;
		if (views.beside === undefined) return;
		history.replaceState(history.state, '', this.#urlOf(views));
		remember(name, writeViews('', views));
		void this.#show(views);
	}

	get #edition(): EditionId {
		return this.dataset['edition'] as EditionId;
	}

	/** A view without an edition takes the one compared with last. */
	#choose({ edition, view }: DOMStringMap): void {
		const usual = this.dataset['usual'] as EditionId;
		const views =
			edition === undefined
				? { beside: this.#views.beside ?? usual, view: view as Views['view'] }
				: { beside: edition === '' ? undefined : (edition as EditionId), view: this.#views.view };
		if (writeViews('', views) !== writeViews('', this.#views)) history.pushState(history.state, '', this.#urlOf(views));
		remember(name, writeViews('', views));
		void this.#show(views);
	}

	#urlOf(views: Views): URL {
		const url = new URL(location.href);
		url.search = writeViews(url.search, views);
		return url;
	}

	async #show(views: Views): Promise<void> {
		const { words, usual } = this.dataset;
		const said = JSON.parse(words ?? '{}') as Record<
			'loading' | 'failed' | 'close' | 'sentence' | 'hint' | 'cite',
			string
		>;
		this.#views = views;
		this.#failed = false;
		this.dataset['usual'] = views.beside ?? usual;
		const chosen = this.#press();
		if (!chosen) {
			this.#say('');
			this.#enter(() => () => undefined);
			return;
		}
		this.#say(said.loading);
		try {
			const { prepareView } = await import('./draw.ts');
			const { path = '', head = '' } = chosen.dataset;
			const ownHead = this.dataset['head'] ?? '';
			const enter = await prepareView(views.view, { path, head, ownHead, lang: chosen.lang, words: said });
			if (this.#views !== views) return;
			this.#say(views.view === 'reveal' ? said.hint : '');
			this.#enter(enter);
		} catch (error) {
			console.error(error);
			if (this.#views !== views) return;
			this.#failed = true;
			this.#say(said.failed);
			this.#enter(() => () => undefined);
		}
	}

	#enter(enter: () => () => void): void {
		keepPlace(() => {
			this.#leave();
			this.#leave = enter();
		});
	}

	/** Press the buttons of the view. @returns that of the edition to compare with */
	#press(): HTMLElement | undefined {
		const { beside, view } = this.#views;
		const buttons = [...this.querySelectorAll<HTMLElement>('[role=group] button')];
		for (const button of buttons) {
			const { edition, view: its } = button.dataset;
			const pressed = edition === undefined ? its === view && beside !== undefined : edition === (beside ?? '');
			button.setAttribute('aria-pressed', String(pressed));
		}
		return beside && buttons.find((button) => button.dataset['edition'] === beside);
	}

	#say(words: string): void {
		this.querySelector(':scope > [role=status]')?.replaceChildren(words);
	}
}

customElements.define('plan-views', PlanViews);
