// Where the long title of a plan may break: after “发展” and after “规划和”.
const breaks = /(?<=发展|發展|规划和|規劃和)/u;

/** The parts of a title that stand whole on a line. @example titleParts('国民经济和社会发展第十四个五年规划') // => ['国民经济和社会发展', '第十四个五年规划'] */
export function titleParts(title: string): string[] {
	return title.split(breaks);
}
