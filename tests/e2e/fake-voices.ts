import type { Page } from '@playwright/test';

/** A voice of the stand-in for the browser’s speech, and what has been given to it. */
export interface FakeVoice {
	name: string;
	lang: string;
	localService?: boolean;
}
export interface Utterance {
	text: string;
	voice: string;
	rate: number;
}
interface FakeSpeech {
	given: Utterance[];
	/** End what is being said, well or with an error. */
	end: (error?: string) => void;
	arrive: () => void;
	isMute: boolean;
}

/** One voice for each edition, and Cantonese. */
export const voices = {
	mainland: { name: 'Xiaoxiao', lang: 'zh-CN' },
	taiwan: { name: 'Meijia', lang: 'zh-TW' },
	cantonese: { name: 'Sinji', lang: 'zh-HK' },
	english: { name: 'Samantha', lang: 'en-US' },
	remote: { name: 'Google 普通话', lang: 'zh-CN', localService: false },
} as const satisfies Record<string, FakeVoice>;

/** Give the pages voices that say nothing, take their words, and end when they are told to. */
export async function giveVoices(page: Page, given: readonly FakeVoice[], late = false): Promise<void> {
	await page.addInitScript(
		([fakes, comeLate]) => {
			type Listener = ((event: { error: string }) => void) | null;
			class Said {
				onstart: Listener = null;
				onend: Listener = null;
				onerror: Listener = null;
				voice: FakeVoice | null = null;
				rate = 1;
				lang = '';
				readonly text: string;
				constructor(text: string) {
					this.text = text;
				}
			}
			const known = fakes.map((fake) => ({ localService: true, default: false, voiceURI: fake.name, ...fake }));
			let said: Said | undefined;
			let isHere = !comeLate;
			const take = (): Said | undefined => {
				const taken = said;
				said = undefined;
				return taken;
			};
			const speech = {
				onvoiceschanged: null as (() => void) | null,
				pending: false,
				get speaking() {
					return said !== undefined;
				},
				getVoices: () => (isHere ? known : []),
				speak: (utterance: Said) => {
					if (utterance.text === '' || fake.isMute) return;
					fake.given.push({ text: utterance.text, voice: utterance.voice?.name ?? '', rate: utterance.rate });
					said = utterance;
					setTimeout(() => utterance.onstart?.({ error: '' }));
				},
				cancel: () => {
					const cut = take();
					setTimeout(() => cut?.onerror?.({ error: 'interrupted' }));
				},
			};
			const fake: FakeSpeech = {
				given: [],
				end: (error) => {
					const ended = take();
					if (error === undefined) ended?.onend?.({ error: '' });
					else ended?.onerror?.({ error });
				},
				arrive: () => {
					isHere = true;
					speech.onvoiceschanged?.();
				},
				isMute: false,
			};
			Object.defineProperties(window, {
				speechSynthesis: { value: speech },
				SpeechSynthesisUtterance: { value: Said },
				fakeSpeech: { value: fake },
			});
		},
		[given, late] as const,
	);
}

/** What the voices have been given, in order. */
export function given(page: Page): Promise<Utterance[]> {
	return page.evaluate(() => (window as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech.given);
}

/** End what is being said. @param error why it was not said to its end */
export async function endUtterance(page: Page, error?: string): Promise<void> {
	await page.evaluate((why) => (window as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech.end(why), error);
}

/** Let the voices that come late come. */
export async function voicesArrive(page: Page): Promise<void> {
	await page.evaluate(() => (window as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech.arrive());
}

/** Let the voices keep silent, or speak again. */
export async function mute(page: Page, isMute: boolean): Promise<void> {
	await page.evaluate((muted) => {
		(window as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech.isMute = muted;
	}, isMute);
}
