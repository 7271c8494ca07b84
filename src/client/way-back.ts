import { addressInView } from './address-in-view.ts';
import { recall, remember } from './memory.ts';

const paragraph = /^#\d+(?:\.\d+){3}(?:\.|$)/u;

// A link of the text that leads to a paragraph: where it stands is remembered.
document.addEventListener('click', ({ target }) => {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href*="#"]') : null;
	if (link && paragraph.test(link.hash) && !link.closest('way-back'))
		remember('way', `${location.pathname}${addressInView()} ${link.hash}`, 'visit');
});

const arrive = (): void => {
	if (recall('way', 'visit') !== '') void import('./show-way-back.ts').then(({ showWayBack }) => showWayBack());
};
window.addEventListener('hashchange', arrive);
arrive();
