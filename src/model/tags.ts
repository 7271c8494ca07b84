import type { Commitment } from './commitment.ts';
import type { Behind } from './door.ts';
import type { EntityAt } from './entity.ts';
import type { Figure } from './figure.ts';
import type { Finding } from './finding.ts';
import type { Indicator, IndicatorLink } from './indicator.ts';
import type { Related } from './related.ts';
import type { ThemeTag } from './theme.ts';

/** What the numbers and verbs of a plan say. */
export interface Statements {
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

/** What a plan speaks of; maps are by the address of a paragraph. */
export interface Subjects {
	themes: ReadonlyMap<string, readonly ThemeTag[]>;
	entities: ReadonlyMap<string, readonly EntityAt[]>;
	/** The terms of the reader’s glossary. */
	terms: ReadonlyMap<string, readonly EntityAt[]>;
	related: ReadonlyMap<string, readonly Related[]>;
	doors: readonly Behind[];
}

/** What the rules find in a plan. */
export interface Tags extends Statements, Subjects {}
