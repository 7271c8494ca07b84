import enStrings from '../../content/strings/en.json' with { type: 'json' };
import hansStrings from '../../content/strings/zh-hans.json' with { type: 'json' };
import hantStrings from '../../content/strings/zh-hant.json' with { type: 'json' };
import type { EditionId } from '#model/editions';
import { type StringKey, Strings } from '#model/strings';
import { fill } from './fill.ts';

const all: Record<EditionId, Strings> = {
	'zh-hans': Strings.parse(hansStrings),
	'zh-hant': Strings.parse(hantStrings),
	en: Strings.parse(enStrings),
};

/** Look up a word of the interface and put the values into its braces. */
export type Translate = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The words of an edition.
 *
 * @example useStrings('en')('bar.paragraphs', { n: 4 }) // => '4 paragraphs'
 */
export function useStrings(edition: EditionId): Translate {
	return (key, values = {}) => fill(all[edition][key], values);
}
