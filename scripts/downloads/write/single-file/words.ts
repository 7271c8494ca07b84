/** The words the reader of the one file shows, in one edition. */
export interface ReaderWords {
	/** BCP 47. */
	lang: string;
	title: string;
	/** Name of the edition switch. */
	editions: string;
	/** Name of the search field. */
	search: string;
	/** How many places hold a query; {query}, {total}. */
	total: string;
	/** No place holds it; {query}. */
	none: string;
}
