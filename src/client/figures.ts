// A tap on a figure of the text opens its entry in the margin. Without script, or where what opens it cannot be fetched,
// the figure is a plain link to its entry.
document.addEventListener('click', (event) => {
	const figure = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.para a.fig') : null;
	if (!figure || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	import('./number-lens.ts').then(({ openLens }) => openLens(figure)).catch(() => location.assign(figure.href));
});
