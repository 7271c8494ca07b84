// “xref⏎0 6552⏎”, the offset of every object in 20 bytes each, and the trailer; the file read as Latin-1.
const references =
	/\nxref\n0 \d+\n(?<entries>(?:\d{10} \d{5} [fn] ?\n)+)trailer\n(?<trailer>[\s\S]*?)startxref\n\d+\n%%EOF\s*$/u;

/**
 * Rewrite the objects of a PDF and where its table of references finds them. A PDF without a plain table stays as it is.
 *
 * @param pdf its bytes, read as Latin-1
 * @param change what becomes of an object, “12 0 obj … endobj”
 */
export function rewriteObjects(pdf: string, change: (object: string) => string): string {
	const table = references.exec(pdf);
	const { entries, trailer } = table?.groups ?? {};
	if (!table || entries === undefined || trailer === undefined) return pdf;
	const lines = entries.match(/[^\n]+\n/gu) ?? [];
	const starts = lines.map((line) => (line.includes('n') ? Number(line.slice(0, 10)) : undefined));
	const ordered = starts.flatMap((start) => start ?? []).toSorted((one, other) => one - other);
	const end = table.index + 1;
	const moved = new Map<number, number>();
	let written = pdf.slice(0, ordered[0] ?? end);
	for (const [index, start] of ordered.entries()) {
		moved.set(start, written.length);
		written += change(pdf.slice(start, ordered[index + 1] ?? end));
	}
	const rows = lines.map((line, index) => {
		const start = starts[index];
		return start === undefined ? line : `${String(moved.get(start)).padStart(10, '0')}${line.slice(10)}`;
	});
	return `${written}xref\n0 ${lines.length}\n${rows.join('')}trailer\n${trailer}startxref\n${written.length}\n%%EOF\n`;
}
