import type { EditionId } from '#model/editions';
import type { PlanData } from '#model/plan-data';
import type { TaiwanData } from '#model/taiwan-data';
import { sentenceAt } from './sentence-at.ts';

type Rule = TaiwanData['conversion'][number];

/** A rule beyond the converter, with what it changed. */
export interface ShownRule extends Pick<Rule, 'from' | 'to'> {
	reason: string;
	/** How often it changed something. */
	times: number;
	/** The sentences, titles and rows where it did. */
	places: string[];
}

/** The rules of one kind. */
export interface ConversionKind {
	kind: Rule['kind'];
	rules: ShownRule[];
}

const kinds = ['conversion', 'house', 'quotes'] as const satisfies readonly Rule['kind'][];

// The cell of a row; only the row can be led to.
const cell = /\.c\d+$/u;

/** What the rules beyond the converter changed in the Traditional edition, by kind; a rule that changed nothing is left out. */
export function conversionKinds({ conversion }: TaiwanData, plan: PlanData, edition: EditionId): ConversionKind[] {
	const paragraphs = new Map(plan.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
	const placeOf = ({ address, start }: Rule['places'][number]): string => {
		const paragraph = paragraphs.get(address);
		return paragraph ? sentenceAt(paragraph, start) : address.replace(cell, '');
	};
	return kinds.map((kind) => ({
		kind,
		rules: conversion
			.filter((rule) => rule.kind === kind && rule.places.length > 0)
			.map(({ from, to, reason, places }) => ({
				from,
				to,
				reason: reason[edition],
				times: places.length,
				places: [...new Set(places.map(placeOf))],
			})),
	}));
}
