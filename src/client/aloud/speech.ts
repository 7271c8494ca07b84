import { slowest } from './split.ts';

/** How a reader wants it said. */
export interface Manner {
	voice: SpeechSynthesisVoice;
	speed: number;
}

/** Why it was not said to its end: the voice keeps silent, or something else took its turn. */
export type Fault = 'silent' | 'interrupted';

/** How long a voice may take to begin, and how long after a cancel a browser is ready again, in milliseconds. */
const patience = 4000;
const breath = 60;
const tries = 2;

/**
 * The voice of the browser, one utterance at a time. Whatever it was saying, it tells once how that came out, and never
 * when it was hushed or given other words.
 */
export class Speech {
	/** Held, for Chrome may collect an utterance that nothing holds and then never tells that it has ended. */
	#current: SpeechSynthesisUtterance | undefined;
	#timer = 0;

	say(words: string, manner: Manner, done: (fault?: Fault) => void, left = tries): void {
		const wait = this.hush() ? breath : 0;
		const utterance = new SpeechSynthesisUtterance(words);
		utterance.voice = manner.voice;
		utterance.lang = manner.voice.lang;
		utterance.rate = manner.speed;
		this.#current = utterance;
		const tell = (fault?: Fault): void => {
			if (this.#current !== utterance) return;
			this.#forget();
			done(fault);
		};
		const giveUp = (fault?: Fault): void => {
			this.hush();
			done(fault);
		};
		utterance.onend = () => tell();
		utterance.onerror = ({ error }) => tell(error === 'canceled' || error === 'interrupted' ? 'interrupted' : 'silent');
		utterance.onstart = () => {
			// Chrome may fall silent within an utterance and tell nothing: the next one is read.
			if (this.#current === utterance) this.#after(slowest(words, manner.speed), () => giveUp());
		};
		const begin = (): void => {
			this.#after(patience, () => (left > 1 ? this.say(words, manner, done, left - 1) : giveUp('silent')));
			speechSynthesis.speak(utterance);
		};
		// A browser may drop what it is given in the same breath as a cancel.
		if (wait > 0) this.#after(wait, begin);
		else begin();
	}

	/** @returns whether anything had to be cut off */
	hush(): boolean {
		this.#forget();
		if (!speechSynthesis.speaking && !speechSynthesis.pending) return false;
		speechSynthesis.cancel();
		return true;
	}

	#forget(): void {
		clearTimeout(this.#timer);
		this.#current = undefined;
	}

	#after(milliseconds: number, then: () => void): void {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(then, milliseconds);
	}
}
