/** How a reader can set the page. */
export const comforts = {
	theme: ['auto', 'light', 'dark', 'contrast'],
	size: ['s', 'm', 'l', 'xl'],
	face: ['song', 'hei'],
	width: ['narrow', 'm', 'wide'],
} as const;
export type ComfortName = keyof typeof comforts;
/** How a page is set where the reader has chosen nothing. */
export const comfortDefaults: Readonly<Record<ComfortName, string>> = {
	theme: 'auto',
	size: 'm',
	face: 'song',
	width: 'm',
};

export const comfortNames = Object.keys(comforts) as ComfortName[];

/** The choices of a reader; what stands at its default is left out. */
export type Comfort = Partial<Record<ComfortName, string>>;

/** Where the choices are kept on the device. */
export const comfortKey = 'comfort';

/** Large letters without serifs and in full contrast, for those who see less well. */
export const easyToSee: Comfort = { theme: 'contrast', size: 'xl', face: 'hei' };

/**
 * Read choices as they were kept; what is not known is left out.
 *
 * @example readComfort('{"size":"xl","face":"comic"}') // => { size: 'xl' }
 */
export function readComfort(kept: string | null): Comfort {
	try {
		const choices: unknown = JSON.parse(kept ?? '{}');
		if (typeof choices !== 'object' || choices === null) return {};
		const known = Object.entries(choices).filter(([name, value]) => isChoice(name, value));
		return Object.fromEntries(known);
	} catch {
		return {};
	}
}

function isChoice(name: string, value: unknown): boolean {
	if (typeof value !== 'string' || !Object.hasOwn(comforts, name)) return false;
	const values: readonly string[] = comforts[name as ComfortName];
	return values.includes(value) && value !== comfortDefaults[name as ComfortName];
}

/** Whether two sets of choices are the same. */
export function isSameComfort(one: Comfort, other: Comfort): boolean {
	return comfortNames.every((name) => one[name] === other[name]);
}
