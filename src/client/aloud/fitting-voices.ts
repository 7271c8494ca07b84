import { speaks } from './speaks.ts';

/** What is known of a voice of the browser. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'voiceURI' | 'localService' | 'default'>;

/** The voices of the Mainland and of Taiwan by the end of their tags; the rest of a tag names a dialect. */
const own = { 'zh-Hans': /^(?:zh|cmn)(?:-hans)?(?:-cn)?$/iu, 'zh-Hant-TW': /^(?:zh|cmn)(?:-hant)?-tw$/iu };
// Apple’s voices that sing, whisper or clown.
const jokes =
	/^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Good News|Jester|Organ|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/u;

/**
 * The voices that read an edition, the most fitting first: those of its own region, then those that speak on the device
 * itself, then the one the device uses.
 *
 * @example fittingVoices([cantonese, taiwan, mainland], 'zh-Hans') // => [mainland, taiwan]
 */
export function fittingVoices<Known extends Voice>(voices: readonly Known[], lang: string): Known[] {
	const isOwn = (voice: Known): boolean =>
		lang in own && own[lang as keyof typeof own].test(voice.lang.replaceAll('_', '-'));
	const merits = [isOwn, (voice: Known) => voice.localService, (voice: Known) => voice.default];
	return voices
		.filter((voice) => speaks(voice.lang, lang) && !jokes.test(voice.name))
		.sort((a, b) => merits.map((has) => Number(has(b)) - Number(has(a))).find((difference) => difference !== 0) ?? 0);
}
