import { recall } from './memory.ts';

// “/en/3/2/#3.2.1.1 #6.5.1.1”: where the link stood, on this site, and where it led.
const way = /^(?<from>\/(?![/\\])\S*#(?<address>\S+)) (?<to>#\S+)$/u;

/**
 * Where a link of the text has led to a paragraph, put the way back into its margin: to the paragraph the link was
 * followed from.
 */
export function showWayBack(): void {
	const place = document.querySelector<HTMLElement>('way-back');
	const { from, address, to } = way.exec(recall('way', 'visit'))?.groups ?? {};
	const margin = document.getElementById(location.hash.slice(1))?.closest('.para')?.querySelector('.margin');
	place?.replaceChildren();
	if (!place || !margin || from === undefined || to !== location.hash || to.startsWith(`#${address}`)) return;
	const link = document.createElement('a');
	link.href = from;
	link.textContent = `← ${place.dataset['words'] ?? ''} ${address ?? ''}`;
	place.append(link);
	margin.prepend(place);
}
