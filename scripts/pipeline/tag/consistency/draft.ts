import type { FindingRules, Operation, Place, RuleId, Step } from '#model/finding';
import type { Relations } from '#model/indicator-rules';
import type { Namer } from './names.ts';
import { operate, overlap, type Quantity } from './quantity.ts';
import type { Period, Statement } from './statements.ts';

/** Everything the rules compare. */
export interface Facts {
	statements: readonly Statement[];
	sentences: readonly { id: string; text: string }[];
	period: Period;
	relations: Relations;
	/** Units that are shares, and how a change of theirs is counted. */
	shares: readonly string[];
	points: string;
	rules: FindingRules;
	namer: Namer;
}

/** What a rule found, before it is put into words. */
export interface Draft {
	rule: RuleId;
	/** The case of the rule, where it has more than one template. */
	variant?: string;
	relation: 'agrees' | 'differs';
	sum: Sum;
	/** The names of the two numbers that were set side by side. */
	compared: [string, string] | null;
	/** The concepts the text names. */
	concepts: Record<string, string>;
	/** Places besides those of the numbers. */
	besides?: Place[];
}

/** A sum in the making: named numbers of the plan, and what is worked out from them step by step. */
export class Sum {
	readonly given: Record<string, Statement>;
	readonly steps: Step[] = [];
	readonly results: Record<string, Quantity> = {};

	constructor(given: Record<string, Statement>) {
		this.given = given;
	}

	/** Work out a number from named ones, under a name of its own. */
	add(
		name: string,
		operation: Operation,
		of: readonly string[],
		options: { unit: string; years?: number; scale?: number },
	): this {
		const result = operate(
			operation,
			of.map((operand) => this.get(operand)),
			options,
		);
		this.steps.push({ name, operation, of: [...of], ...options, ...bounded(result) });
		this.results[name] = result;
		return this;
	}

	/** A number by its name. */
	get(name: string): Quantity {
		const found = this.given[name] ?? this.results[name];
		if (!found) throw new Error(`no number is called ${name}`);
		return found;
	}

	/** Whether everything could be worked out: nothing grows from nought. */
	get isFinite(): boolean {
		return Object.values(this.results).every(({ value }) => Number.isFinite(value));
	}

	/** Set two numbers side by side. */
	compare(one: string, other: string): Pick<Draft, 'relation' | 'sum' | 'compared'> {
		const relation = overlap(this.get(one), this.get(other)) ? 'agrees' : 'differs';
		return { relation, sum: this, compared: [one, other] };
	}
}

/** A quantity as data: a bound that is none is null. */
export function bounded({ value, low, high, unit }: Quantity): Pick<Step, 'value' | 'low' | 'high' | 'unit'> {
	return { value, low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null, unit };
}
