import { forgetFailure, sayFailure } from './say-failure.ts';

/** The settings of the page. What sets them comes when they are first opened. */
class ComfortSettings extends HTMLElement {
	connectedCallback(): void {
		const [details, summary] = [this.querySelector('details'), this.querySelector('summary')];
		const [form] = this.getElementsByTagName('form');
		if (!details || !summary || !form) return;
		const prepare = async (): Promise<void> => {
			forgetFailure(summary);
			try {
				const { setUpForm } = await import('./comfort-form.ts');
				await setUpForm(form);
			} catch (error) {
				console.error(error);
				sayFailure(summary, this.dataset['failed'] ?? '');
			}
		};
		details.addEventListener('toggle', () => {
			if (details.open && form.hidden) void prepare();
		});
		this.addEventListener('keydown', ({ key }) => {
			if (key !== 'Escape' || !details.open) return;
			details.open = false;
			summary.focus();
		});
	}
}

customElements.define('comfort-settings', ComfortSettings);
