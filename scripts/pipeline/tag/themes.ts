import type { Sentence } from '#model/plan';
import type { Theme, ThemeTag } from '#model/theme';
import { splitSentences } from '../sentences.ts';
import { partsOf, settled, type Share, sharesOf } from './themes/shares.ts';
import { findWords, type ThemeWord, weightOf } from './themes/words.ts';

/** A paragraph with the titles above it, outermost first. */
export interface Titled {
	text: string;
	headings: readonly string[];
}

// What the titles above a paragraph count beside its text, the nearest first; a lead is the nearest of all.
const titleWeights = [0.5, 0.2, 0.1];
// The part of a paragraph that a secondary theme has, and one that is often only the means to another end.
const enough = { subject: 0.11, means: 0.15 };
const mostSecondary = 3;
// The part of the largest score that counts as about as much.
const aboutAsMuch = 0.9;

/**
 * Tell what a paragraph is about, by the words of the themes in it and in the titles above it.
 *
 * @returns the primary theme, then at most three others, the larger share first, none where no themes are kept; with the words that show each, as
 * half-open UTF-16 offsets into `text` that do not overlap
 * @example themesOf({ text: '新建幼儿园6所。', headings: [] }, themes) // => [{ theme: 'education', primary: true, evidence: [{ start: 2, end: 5 }] }]
 */
export function themesOf({ text, headings }: Titled, themes: readonly Theme[]): ThemeTag[] {
	if (themes.length === 0) return [];
	const words = findWords(text, themes);
	const sentences = splitSentences('', text);
	const shares = sharesOf(text, sentences, words);
	const titles = [...headings, ...leadOf(text, sentences)];
	const primary = primaryOf(shares, scoresOf(shares, titles, themes), themes);
	return [primary, ...secondaryOf(shares, primary, themes)].map((theme) => ({
		theme,
		primary: theme === primary,
		evidence: evidenceOf(theme, words),
	}));
}

function leadOf(text: string, sentences: readonly Sentence[]): string[] {
	return sentences.filter(({ role }) => role === 'lead').map(({ start, end }) => text.slice(start, end));
}

/** What each theme has of the text, and of the titles by their nearness. */
function scoresOf(
	shares: ReadonlyMap<string, Share>,
	titles: readonly string[],
	themes: readonly Theme[],
): Map<string, number> {
	const scores = new Map([...shares].map(([theme, { part }]) => [theme, part]));
	for (const [index, weight] of titleWeights.entries()) {
		for (const [theme, part] of partsOf(findWords(titles.at(-1 - index) ?? '', themes)))
			scores.set(theme, settled((scores.get(theme) ?? 0) + part * weight));
	}
	return scores;
}

/** The theme with the largest score; of those with about as much, the one mentioned first in the text. */
function primaryOf(
	shares: ReadonlyMap<string, Share>,
	scores: ReadonlyMap<string, number>,
	themes: readonly Theme[],
): string {
	const most = Math.max(0, ...scores.values());
	const firstOf = ({ slug }: Theme): number => shares.get(slug)?.first ?? Number.MAX_VALUE;
	const [best] = themes
		.filter(({ slug }) => (scores.get(slug) ?? 0) >= settled(most * aboutAsMuch))
		.sort((one, other) => firstOf(one) - firstOf(other) || one.order - other.order);
	return best?.slug ?? '';
}

/** The other themes that have a clause of their own and enough of the text. */
function secondaryOf(shares: ReadonlyMap<string, Share>, primary: string, themes: readonly Theme[]): string[] {
	return themes
		.filter(({ slug }) => slug !== primary)
		.flatMap(({ slug, means, order }) => {
			const share = shares.get(slug);
			const isEnough = share?.clause && share.part >= (means ? enough.means : enough.subject);
			return isEnough ? [{ slug, order, ...share }] : [];
		})
		.sort((one, other) => other.part - one.part || one.order - other.order)
		.slice(0, mostSecondary)
		.map(({ slug }) => slug);
}

/** The words of a theme; the weak ones only where it has no others. */
function evidenceOf(theme: string, words: readonly ThemeWord[]): ThemeTag['evidence'] {
	const own = words.filter(({ weights }) => weights.has(theme));
	const firm = own.filter(({ weights }) => (weights.get(theme) ?? 0) > weightOf.weak);
	return (firm.length > 0 ? firm : own).map(({ start, end }) => ({ start, end }));
}
