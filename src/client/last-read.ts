import { addressInView } from './address-in-view.ts';
import { remember } from './memory.ts';

// Where the reader was when the page was left, for the home page to lead back to.
window.addEventListener('pagehide', () => {
	const hash = addressInView();
	if (hash !== '') remember('read', hash.slice(1));
});
