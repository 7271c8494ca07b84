import type { Finding } from '#model/finding';
import type { PlanData } from '#model/plan-data';
import type { LinkTo, Row } from '../row.ts';
import { inEditions, listed } from '../words.ts';

/** The rows of findings.csv: two statements set side by side in each. */
export function findingRows({ findings }: PlanData, linkTo: LinkTo): Row[] {
	return findings.map((finding) => ({
		id: finding.id,
		rule: finding.rule,
		relation: finding.relation,
		severity: finding.severity,
		places: listed(finding.places.map(({ address }) => address)),
		figures: listed(finding.places.flatMap(({ figure }) => figure ?? [])),
		...comparedOf('left', finding, finding.compared?.[0]),
		...comparedOf('right', finding, finding.compared?.[1]),
		...inEditions('text', finding.text),
		url: linkTo(firstPlace(finding)),
	}));
}

/** A number that was compared: as the plan states it, or as worked out. */
function comparedOf(side: 'left' | 'right', { numbers, sum }: Finding, name: string | undefined): Row {
	const quantity = name === undefined ? undefined : (sum.find((step) => step.name === name) ?? numbers[name]);
	return {
		[`${side}_name`]: name ?? null,
		[`${side}_value`]: quantity?.value ?? null,
		[`${side}_low`]: quantity?.low ?? null,
		[`${side}_high`]: quantity?.high ?? null,
		[`${side}_unit`]: quantity?.unit ?? null,
	};
}

function firstPlace({ id, places: [first] }: Finding): string {
	if (!first) throw new Error(`plan.json: the finding ${id} has no place`);
	return first.address;
}
