import { type Bar, drawBar } from './bar.ts';
import { chosenSpeed, chosenVoice, keepSpeed, keepVoice } from './choices.ts';
import { fittingVoices } from './fitting-voices.ts';
import { follow, light, startAt } from './follow.ts';
import { nextPage } from './next-page.ts';
import { passagesOf } from './passages.ts';
import { Reader } from './reader.ts';
import { makeRoom } from './room.ts';
import { Speech } from './speech.ts';
import { onWayOut } from './ways-out.ts';
import type { Translate } from '../../i18n/strings.ts';

/**
 * Open the bar below the control and read the page from where the reader is.
 *
 * @param tapped the sentence or row the reader has tapped last
 * @param closed is told when it has been stopped and closed, from wherever
 * @returns how to stop and close it
 */
export function openAloud(
	control: HTMLElement,
	tapped: HTMLElement | null,
	t: Translate,
	closed: () => void,
): () => void {
	const { lang } = document.documentElement;
	const passages = passagesOf(document.querySelector('main') ?? document.body, t('aloud.cumulative'), lang);
	const voices = fittingVoices(speechSynthesis.getVoices(), lang);
	const voice = chosenVoice(voices, lang);
	if (!voice) throw new Error('the voices of the browser have gone');
	const manner = { voice, speed: chosenSpeed() };
	const speech = new Speech();

	const reader = new Reader(
		passages.map((passage) => passage.words),
		{ say: (said, done) => speech.say(said, manner, done), hush: () => speech.hush() },
		(at, state) => {
			const place = passages[at]?.place;
			light(place);
			if (place && state !== 'silent') follow(place, bar.element);
			bar.show(state);
		},
	);
	const close = (): void => {
		forget();
		speech.hush();
		light(undefined);
		leave();
		closed();
	};
	const bar = drawBar(
		t,
		{ ...manner, voices },
		{
			step: (by) => reader.step(by),
			toggle: () => reader.toggle(),
			stop: close,
			setSpeed: (speed) => {
				manner.speed = speed;
				keepSpeed(speed);
				reader.again();
			},
			setVoice: (uri) => {
				manner.voice = voices.find(({ voiceURI }) => voiceURI === uri) ?? manner.voice;
				keepVoice(uri, lang);
				reader.again();
			},
		},
		() => nextPage(t),
	);
	const forget = onWayOut(close);
	const leave = place(bar, control);
	reader.read(startAt(passages, tapped));
	return close;
}

/**
 * Set the bar below its control, next for the keyboard, and lead there whoever has pressed it.
 *
 * @returns how to take it away and lead back
 */
function place({ element, toggle }: Bar, control: HTMLElement): () => void {
	const button = control.querySelector('button');
	control.parentElement?.after(element);
	const leaveRoom = makeRoom(element);
	if (control.contains(document.activeElement)) toggle.focus({ preventScroll: true });
	button?.setAttribute('aria-pressed', 'true');
	return () => {
		if (element.contains(document.activeElement)) button?.focus({ preventScroll: true });
		element.remove();
		leaveRoom();
		button?.setAttribute('aria-pressed', 'false');
	};
}
