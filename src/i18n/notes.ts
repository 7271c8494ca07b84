import type { NoteKind } from '#model/plan';
import type { Translate } from './strings.ts';

interface NoteWords {
	kind: NoteKind;
	source: string;
	reading?: string | undefined;
}

/**
 * What a note of the apparatus says of its words, in the words of an edition.
 *
 * @example noteSentence(useStrings('zh-hans'), { kind: 'emended', source: '柳弯村', reading: '柳湾村' }) // => '原文作“柳弯村”，今作“柳湾村”。'
 */
export function noteSentence(t: Translate, { kind, source, reading = '' }: NoteWords): string {
	const words = { source: oneLine(source), reading: oneLine(reading) };
	if (kind === 'emended') return t('note.emendedTo', words);
	if (kind === 'conjecture') return t('note.conjectured', words);
	if (kind === 'translation') return t('note.translated', words);
	return t(reading === '' ? 'note.flagged' : 'note.perhaps', words);
}

/** The cells of a table row are parted by tabs in the source. */
function oneLine(words: string): string {
	return words.trim().replaceAll('\t', ' | ');
}
