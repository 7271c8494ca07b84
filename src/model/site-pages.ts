/** Pages of one kind that search leads to, in their order; written by the build for each edition. */
export interface SitePages {
	/** What pages of the kind are called. */
	label: string;
	/** Of each its path below the edition, its name, and other names by which a reader may know it. */
	pages: [path: string, name: string, ...others: string[]][];
}
