/** A cell of a row of a table that is searched as one text. */
export interface RowCell {
	/** Half-open UTF-16 offsets into the text of the row. */
	start: number;
	end: number;
	/** The words of the table’s head above it. */
	column: string;
	/** `name`: what the row is about; `group`: what it and rows below it belong to. */
	kind: 'name' | 'group' | 'value';
}
