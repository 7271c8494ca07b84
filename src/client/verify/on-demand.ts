// On a page of the text the link to the check makes it in place; without this, or where it fails, it leads to the about page.
const link = document.querySelector<HTMLAnchorElement>('.foot [href$="#verify"]');
link?.addEventListener('click', (event) => {
	event.preventDefault();
	import('./verify-page.ts').then(({ verifyPage }) => verifyPage(link)).catch(() => location.assign(link.href));
});
