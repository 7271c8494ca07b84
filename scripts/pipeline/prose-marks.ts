const halfWidth = ',;:?!()';
const wide = '，；：？！（）';

// What no title holds: a mark of the sentence, or a list of three.
const sentenceMark = /[。！？；：，…]|、.*、|、$/u;

// Where a paragraph may end: after a mark that ends or announces, and the quotes and brackets that close with it.
const endOfBlock = /[。！？；：…][”’」』）)》〉】]*$/u;

// “——综合实力实现跃升。”, “1.中心地位更加凸显。”, “（1）”, “①”, “●”, “（一）”: words that open a paragraph.
const opening = /^(?:——|\d{1,2}[.．、)）](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]+)[）)]|[①-⑳●◆■▲★◎○□▶►➢])/u;

// “1.加快建设”, “（1）”, “①”: a numbered point; it belongs to the prose, even where the scan marked it as a heading.
const point = /^(?:\d{1,2}\s*[.．、)）]\s*(?!\d)|[（(]\s*\d{1,2}\s*[）)]|[①-⑳])/u;

// “注：”, “备注：”, “（责任单位：……）”: a line of its own, though no full stop ends it.
const remark =
	/^(?:备?\s*注\s*\d?\s*[：:]|说明\s*[：:]|(?:资料|数据)来源\s*[：:]|(?:责任|牵头|配合|参与)单位\s*[：:]|（[^（）]*）$)/u;

const longestTitle = 30;
const longestEnd = 12;

/** ASCII punctuation as a Chinese text would print it. @example widen('一是,二是:') // => '一是，二是：' */
export function widen(words: string): string {
	return words.replace(/[,;:?!()]/gu, (mark) => wide.charAt(halfWidth.indexOf(mark)));
}

/** Whether a paragraph may end with these words. @example endsBlock('加快建设。”') // => true */
export function endsBlock(words: string): boolean {
	return endOfBlock.test(widen(words.slice(-longestEnd)));
}

/** Whether these words open a paragraph of their own. @example opensBlock('——民生福祉稳步增进。') // => true */
export function opensBlock(words: string): boolean {
	return opening.test(words);
}

/** @example isPoint('1.加快建设') // => true */
export function isPoint(words: string): boolean {
	return point.test(words);
}

/** @example isRemark('备注：“[ ]”内为五年累计数') // => true */
export function isRemark(words: string): boolean {
	return remark.test(widen(words));
}

/** Whether these words could be a title without a number: short, and without the marks of a sentence. */
export function isTitleLike(words: string): boolean {
	return words.length <= longestTitle && !sentenceMark.test(widen(words));
}
