// A browser scrolls to the address of a page until the page has loaded: at once. From then on what leads within it glides.
window.addEventListener('load', () => {
	requestAnimationFrame(() => {
		document.documentElement.dataset['glides'] = '';
	});
});
