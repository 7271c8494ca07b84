import fc from 'fast-check';

/** A line of a clean plan: a heading that scans may mark with hashes, or prose that a page break may cut. */
export interface CleanLine {
	kind: 'heading' | 'prose';
	text: string;
}

/** What a scan may do to one line. */
export interface LineNoise {
	hashes: number;
	bold: boolean;
	blanks: number;
	trailing: string;
	spaced: boolean;
	halfWidth: boolean;
	/** Where a page ends in the line, as a share of its length. */
	cut: number | undefined;
}

export const clean: readonly CleanLine[] = [
	...headings('第一章 立足新起点', '开启新征程', '第一节 发展成就'),
	...prose(
		'“十三五”时期，全区地区生产总值从2015年的301.6亿元提高到2020年的486.2亿元，一般公共预算收入年均增长6.3%；高新技术企业突破百家大关。',
		'——城区面貌焕然一新。完成旧屋区改造126万平方米，建成区绿化覆盖率达44.1%。',
	),
	...headings('第二节 2035年远景目标', '一、指导思想'),
	...prose('坚持“三创”引领：推动科技创新、产业升级双轮驱动，到2025年研发投入强度达到3.2%。'),
	...headings('二、主要目标'),
	...prose(
		'1.经济更强。力争年均增长8%以上，结构调整为0.2∶38.2∶61.6，形成GDP超千亿的城区。',
		'2.民生更好。新增学位1.2万个。',
	),
	...headings('第二章 推动产业升级', '构建现代产业体系', '（一）做强新型显示产业'),
	...prose('依托彩虹谷产业园，重点发展玻璃基板，布局AI、5G等赛道，推进“放管服”改革，建设知识产权快速维权中心。'),
	...headings('（二）培育生物医药产业', '第三章 强化规划实施'),
	...prose('健全党委统一领导、政府组织实施、社会广泛参与的规划落实机制，评估结果向区人大常委会报告。'),
];

function headings(...texts: string[]): CleanLine[] {
	return texts.map((text) => ({ kind: 'heading', text }));
}

function prose(...texts: string[]): CleanLine[] {
	return texts.map((text) => ({ kind: 'prose', text }));
}

/** Any noise on any line. */
export const anyNoise: fc.Arbitrary<LineNoise[]> = fc.array(
	fc.record({
		hashes: fc.nat(6),
		bold: fc.boolean(),
		blanks: fc.nat(3),
		trailing: fc.constantFrom('', ' ', '  ', '\u3000', '\t'),
		spaced: fc.boolean(),
		halfWidth: fc.boolean(),
		cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
	}),
	{ minLength: clean.length, maxLength: clean.length },
);

/** The clean plan as a noisy scan. */
export function scan(noise: readonly LineNoise[]): string {
	return clean.map((line, index) => scanLine(line, noise[index])).join('\n');
}

function scanLine({ kind, text }: CleanLine, noise: LineNoise | undefined): string {
	if (!noise) return text;
	const parts = kind === 'prose' && noise.cut !== undefined ? cutInMidSentence(text, noise.cut) : [text];
	const dressed = parts.map((part) => dress(part, noise)).join('\n\n— 3 —\n\n望潮区“十四五”规划纲要\n\n');
	const hashes = kind === 'heading' && noise.hashes > 0 ? `${'#'.repeat(noise.hashes)} ` : '';
	const bold = kind === 'heading' && noise.bold ? `**${dressed}**` : dressed;
	return hashes + bold + noise.trailing + '\n'.repeat(noise.blanks);
}

function dress(text: string, { spaced, halfWidth, bold }: LineNoise): string {
	const spacing = spaced
		? text.replace(/(?<=\p{Script=Han})(?=[0-9A-Z])|(?<=[0-9A-Z%])(?=\p{Script=Han})/gu, ' ')
		: text;
	const marks = halfWidth
		? spacing.replace(
				/(?<=\p{Script=Han})[，；：](?=[\p{Script=Han}])/gu,
				(mark) => ({ '，': ',', '；': ';' })[mark] ?? ':',
			)
		: spacing;
	return bold ? marks.replace(/^——.*?。/u, '**$&**') : marks;
}

/** Cut a line where no mark stands on either side: there a page break is in mid-sentence beyond doubt. */
function cutInMidSentence(text: string, share: number): string[] {
	const places = Array.from({ length: text.length }, (_, at) => at).filter(
		(at) => at > 1 && /\p{Script=Han}/u.test(text.charAt(at - 1)) && /[\p{Script=Han}0-9]/u.test(text.charAt(at)),
	);
	const at = places[Math.min(places.length - 1, Math.floor(share * places.length))];
	return at === undefined ? [text] : [text.slice(0, at), text.slice(at)];
}
