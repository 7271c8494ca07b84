/** What a cell holds; null leaves it empty. */
export type Cell = string | number | boolean | null;

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>;

/** The whole URL of an address. */
export type LinkTo = (address: string) => string;
