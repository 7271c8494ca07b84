import type { Commitment } from './commitment.ts';
import type { Figure } from './figure.ts';
import type { Finding } from './finding.ts';
import type { Indicator, IndicatorLink } from './indicator.ts';

/** What the rules find in a plan. */
export interface Tags {
	/** In the order of the text. */
	figures: readonly Figure[];
	/** How firmly each sentence binds, by its address. */
	commitments: ReadonlyMap<string, Commitment>;
	indicators: readonly Indicator[];
	/** The years of the table’s base and target. */
	years: { base: number; target: number };
	/** Where the text speaks of an indicator, by the address of its row. */
	links: ReadonlyMap<string, readonly IndicatorLink[]>;
	findings: readonly Finding[];
}
