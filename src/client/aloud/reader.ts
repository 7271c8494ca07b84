import type { Fault } from './speech.ts';
import { split } from './split.ts';

/** Paused by the reader, or because the voice kept silent. */
export type State = 'reading' | 'paused' | 'silent' | 'ended';

/** Who says it. */
export interface Speaker {
	say: (words: string, done: (fault?: Fault) => void) => void;
	hush: () => unknown;
}

/** Reads passages one after another. A pause leaves a passage, and going on begins it again: Android cannot pause. */
export class Reader {
	readonly #passages: readonly string[];
	readonly #speaker: Speaker;
	readonly #changed: (at: number, state: State) => void;
	#at = 0;
	#state: State = 'paused';

	/** @param changed is told of every passage and state that is come to; after the last passage `at` is their number */
	constructor(passages: readonly string[], speaker: Speaker, changed: (at: number, state: State) => void) {
		this.#passages = passages;
		this.#speaker = speaker;
		this.#changed = changed;
	}

	read(at: number): void {
		this.#come(at, 'reading');
		this.#say(split(this.#passages[at] ?? ''));
	}

	/** Pause, or go on: at the same passage, or from the first after the last. */
	toggle(): void {
		if (this.#state === 'reading') this.stop();
		else this.read(this.#state === 'ended' ? 0 : this.#at);
	}

	stop(): void {
		this.#speaker.hush();
		this.#come(this.#at, 'paused');
	}

	/** Go to the next passage, or the one before; what is paused stays paused there. */
	step(by: 1 | -1): void {
		const at = Math.max(0, this.#at + by);
		if (at >= this.#passages.length) {
			this.#speaker.hush();
			this.#come(this.#passages.length, 'ended');
		} else if (this.#state === 'reading' || this.#state === 'ended') this.read(at);
		else this.#come(at, 'paused');
	}

	/** Say the passage again, in another manner. */
	again(): void {
		if (this.#state === 'reading' || this.#state === 'silent') this.read(this.#at);
	}

	#say([words = '', ...rest]: readonly string[]): void {
		this.#speaker.say(words, (fault) => {
			if (fault) this.#come(this.#at, fault === 'silent' ? 'silent' : 'paused');
			else if (rest.length > 0) this.#say(rest);
			else this.step(1);
		});
	}

	#come(at: number, state: State): void {
		this.#at = at;
		this.#state = state;
		this.#changed(at, state);
	}
}
