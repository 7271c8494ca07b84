/** An element with a class and its content. @example element('p', 'said', 'Copied.') // => <p class="said">Copied.</p> */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className: string,
	...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	if (className !== '') made.className = className;
	made.append(...content);
	return made;
}

/** A button with a name, and what a press on it does where nothing around it hears it. @example button(t('keep.stop'), () => stopping.abort()) */
export function button(name: string, press?: () => void): HTMLButtonElement {
	const made = element('button', '', name);
	made.type = 'button';
	if (press) made.addEventListener('click', press);
	return made;
}
