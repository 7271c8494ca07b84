import { type BookHeading, plainText } from '../book.ts';

// “一、” and “1. ” part themselves from their title.
const parted = /[\s、）]$/u;
// “Chapter 3” takes a colon.
const latin = /[A-Za-z\d]$/u;

/** A label with a space after it, where it is set apart by its type. @example spaced('第三章') // => '第三章 ' */
export function spaced(label: string): string {
	return label === '' || parted.test(label) ? label : `${label} `;
}

/** A label before its title in one run of type. @example labelBefore('Chapter 3') // => 'Chapter 3: ' */
export function labelBefore(label: string): string {
	return latin.test(label) ? `${label}: ` : spaced(label);
}

/** The words of a heading with its label. @example headingText(heading) // => '第三章 构建现代产业体系' */
export function headingText({ label, title }: Pick<BookHeading, 'label' | 'title'>): string {
	return labelBefore(label) + plainText(title);
}
