import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where text stands on a page, in points: the margin of addresses ends, and the second of two columns begins. */
const addresses = 104;
const secondColumn = 305;
/** The margins above and below. */
const margin = 58;
/** The height of the numbers of notes. */
const noteMark = 7.5;

/** A PDF as it is read. */
export interface ReadPdf {
	document: PDFDocumentProxy;
	/** All words of its text column, without spaces: as they come, and those of its two columns each. */
	text: string;
	columns: [string, string];
}

/** Words as PDFs can be compared by: in compatible characters, without spaces. */
export function bare(words: string): string {
	return words.normalize('NFKC').replace(/\s/gu, '');
}

/** Read the words of a PDF, without addresses, page numbers, running titles and the numbers of notes. */
export async function readPdf(data: Uint8Array): Promise<ReadPdf> {
	const document = await getDocument({ data, verbosity: 0 }).promise;
	let text = '';
	const columns: [string, string] = ['', ''];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const [, , , height = 0] = page.view;
		for (const item of (await page.getTextContent()).items) {
			if (!('str' in item) || item.height <= noteMark) continue;
			const [x, y] = (item.transform as number[]).slice(4) as [number, number];
			if (x < addresses || y < margin || y > height - margin) continue;
			text += item.str;
			columns[x < secondColumn ? 0 : 1] += item.str;
		}
	}
	return { document, text: bare(text), columns: [bare(columns[0]), bare(columns[1])] };
}
