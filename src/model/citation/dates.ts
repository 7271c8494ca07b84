const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];
/** Months that MLA does not shorten. */
const short = 4;

interface Day {
	year: string;
	month: string;
	/** Without a leading zero. */
	day: number;
	/** Without a leading zero. */
	number: number;
}

/** @example dayOf('2021-01-14') // => { year: '2021', month: 'January', day: 14, number: 1 } */
export function dayOf(date: string): Day {
	const [year = '', month = '1', day = '1'] = date.split('-');
	return { year, month: months[Number(month) - 1] ?? '', day: Number(day), number: Number(month) };
}

/** @example apaDate('2021-01-14') // => '2021, January 14' */
export function apaDate(date: string): string {
	const { year, month, day } = dayOf(date);
	return `${year}, ${month} ${day}`;
}

/** @example chicagoDate('2021-01-14') // => 'January 14, 2021' */
export function chicagoDate(date: string): string {
	const { year, month, day } = dayOf(date);
	return `${month} ${day}, ${year}`;
}

/** @example mlaDate('2021-01-14') // => '14 Jan. 2021' */
export function mlaDate(date: string): string {
	const { year, month, day } = dayOf(date);
	const shortened = month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
	return `${day} ${month.length <= short ? month : shortened} ${year}`;
}

/** @example chineseDate('2021-01-14') // => '2021年1月14日' */
export function chineseDate(date: string): string {
	const { year, number, day } = dayOf(date);
	return `${year}年${number}月${day}日`;
}
