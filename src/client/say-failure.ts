const said = 'failure';

/** Say beside what was pressed that it could not be done; it is read out. */
export function sayFailure(pressed: Element, words: string): void {
	forgetFailure(pressed);
	const alert = document.createElement('span');
	alert.className = said;
	alert.setAttribute('role', 'alert');
	pressed.after(alert);
	alert.textContent = words;
}

/** Take back what was said of an earlier attempt. */
export function forgetFailure(pressed: Element): void {
	if (pressed.nextElementSibling?.classList.contains(said)) pressed.nextElementSibling.remove();
}
