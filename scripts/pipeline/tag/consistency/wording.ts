import { paragraphOf } from '#model/address';
import { ContentError, type Kept } from '#model/content-error';
import type { EditionId } from '#model/editions';
import type { FindingRules } from '#model/finding';
import type { NameRules } from '#model/indicator-rules';
import { type Measures, writeMeasure } from '#model/measures';
import type { Draft } from './draft.ts';
import type { Quantity } from './quantity.ts';
import type { Period, Statement } from './statements.ts';

// How many decimals a result is written with.
const ofResults = 2;

// “{name}” in a template.
const placeholder = /\{(?<key>\w+)\}/gu;

/** What a draft is put into words with. */
export interface Wording {
	rules: Kept<FindingRules>;
	names: NameRules;
	measures: Measures;
	period: Period;
}

/**
 * Put a draft into the words of an edition.
 *
 * @throws ContentError where its template is missing, or asks for a number or a name that the draft does not have
 */
export function wordingOf(draft: Draft, edition: EditionId, wording: Wording): string {
	const { rule, variant, relation } = draft;
	const name = variant === undefined ? relation : `${variant}-${relation}`;
	const template = wording.rules.rules[rule].templates[name]?.[edition];
	if (template === undefined)
		throw missing(wording.rules.file, `no template ${name} of ${rule}`, 'one for each case', 'add it');
	const words = wordsOf(draft, edition, wording);
	const filled = template.replace(placeholder, (_, key: string) => {
		const word = words[key];
		if (word === undefined)
			throw missing(wording.rules.file, `{${key}} in ${rule}`, `one of ${Object.keys(words).join(', ')}`, 'correct it');
		return word;
	});
	return edition === 'en' ? filled.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : filled;
}

function missing(file: string, found: string, expected: string, remedy: string): ContentError {
	return new ContentError({ file, line: 1, found, expected, remedy });
}

/** Every word a template may ask for: names, numbers, the place and firmness of a number, years, a condition. */
function wordsOf(
	draft: Draft,
	edition: EditionId,
	{ rules, names, measures, period }: Wording,
): Record<string, string> {
	const { sum, concepts } = draft;
	const words: Record<string, string> = {
		baseYear: String(period.base),
		targetYear: String(period.target),
		years: String(period.target - period.base),
		rounding: isRounded(draft) ? rules.rounding[edition] : '',
		condition: rules.conditions[isMoney(draft, rules) ? 'money' : 'other'][edition],
	};
	for (const [key, concept] of Object.entries(concepts)) words[key] = nameOf(concept, edition, names);
	const [subject] = Object.values(sum.given);
	if (subject) words['subject'] = subjectOf(subject, edition, { rules, names });
	for (const [name, result] of Object.entries(sum.results)) words[name] = format(result, edition, measures);
	for (const [name, statement] of Object.entries(sum.given)) {
		words[name] ??= format(statement, edition, measures);
		words[`${name}Place`] = placeOf(statement, edition, rules);
		words[`${name}Year`] ??= String(statement.to);
		words[`${name}Firmness`] = firmnessOf(statement, edition, rules);
	}
	return words;
}

function nameOf(concept: string, edition: EditionId, { concepts }: NameRules): string {
	return concepts.find(({ id }) => id === concept)?.name[edition] ?? concept;
}

function subjectOf(
	{ concept, measure, to }: Statement,
	edition: EditionId,
	{ rules, names }: Pick<Wording, 'rules' | 'names'>,
): string {
	return rules.subjects[measure][edition]
		.replace('{year}', String(to))
		.replace('{name}', nameOf(concept, edition, names));
}

function placeOf({ place, source }: Statement, edition: EditionId, { places }: FindingRules): string {
	return source.kind === 'row'
		? places.row[edition].replace('{number}', String(source.row.number))
		: places.sentence[edition].replace('{address}', paragraphOf(place.address));
}

function firmnessOf({ source }: Statement, edition: EditionId, { firmness }: FindingRules): string {
	if (source.kind === 'row') return firmness[source.row.attribute][edition];
	return firmness[source.grade ?? 'none'][edition];
}

/** Whether two numbers that agree are not the same to the last decimal. */
function isRounded({ relation, compared, sum }: Draft): boolean {
	if (relation !== 'agrees' || !compared) return false;
	const [one, other] = [sum.get(compared[0]), sum.get(compared[1])];
	return one.comparator === 'eq' && other.comparator === 'eq' && one.value !== other.value;
}

function isMoney({ sum }: Draft, { money }: FindingRules): boolean {
	return Object.values(sum.given).some(({ unit }) => money.includes(unit));
}

/** Write a number with its unit and the word beside it: as printed, or a result with two decimals. */
export function format(quantity: Quantity, edition: EditionId, measures: Measures): string {
	const { value, unit, comparator, decimals = ofResults } = quantity;
	return writeMeasure({ value, unit, comparator, decimals }, edition, measures);
}
