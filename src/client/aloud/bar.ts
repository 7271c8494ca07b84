import { button, element } from '../element.ts';
import type { Voice } from './fitting-voices.ts';
import type { State } from './reader.ts';
import type { Translate } from '../../i18n/strings.ts';

/** How fast a voice may be asked to speak. */
export const speeds = [0.75, 1, 1.25, 1.5] as const;

/** What a press on the bar does. */
export interface Acts {
	step: (by: 1 | -1) => void;
	toggle: () => void;
	stop: () => void;
	setSpeed: (speed: number) => void;
	setVoice: (uri: string) => void;
}

/** What the bar begins with: the chosen speed, and the voices with the chosen one first or not. */
export interface Choices {
	speed: number;
	voices: readonly Voice[];
	voice: Voice;
}

/** The bar at the foot of the window, by which reading aloud is steered. */
export interface Bar {
	element: HTMLElement;
	toggle: HTMLElement;
	show: (state: State) => void;
}

/** Draw the bar. The choice of a voice is left out where only one fits. */
export function drawBar(t: Translate, choices: Choices, acts: Acts, turn: () => Node[]): Bar {
	const toggle = control(t('aloud.pause'), 'toggle', () => acts.toggle());
	const said = element('p', 'said');
	said.setAttribute('role', 'status');
	const bar = element(
		'section',
		'aloud-bar',
		said,
		element(
			'div',
			'',
			control(t('aloud.previous'), '-1', () => acts.step(-1)),
			toggle,
			control(t('aloud.next'), '1', () => acts.step(1)),
			control(t('aloud.stop'), 'stop', () => acts.stop()),
			choice(
				t('aloud.speed'),
				speeds.map((speed) => new Option(`${speed}×`, String(speed), false, speed === choices.speed)),
				(value) => acts.setSpeed(Number(value)),
			),
		),
	);
	const several = choices.voices.length > 1;
	if (several) bar.lastElementChild?.append(choice(t('aloud.voice'), options(t, choices), acts.setVoice));
	bar.setAttribute('aria-label', t('aloud.name'));
	const show = (state: State): void => {
		toggle.textContent = {
			reading: t('aloud.pause'),
			paused: t('aloud.resume'),
			silent: t('aloud.resume'),
			ended: t('aloud.again'),
		}[state];
		if (state === 'ended') said.replaceChildren(t('aloud.ended'), ...turn());
		else said.replaceChildren(state === 'silent' ? t('aloud.silent') + (several ? t('aloud.otherVoice') : '') : '');
	};
	return { element: bar, toggle, show };
}

function control(name: string, act: string, press: () => void): HTMLButtonElement {
	const made = button(name, press);
	made.dataset['aloud'] = act;
	return made;
}

function choice(name: string, options: readonly HTMLOptionElement[], choose: (value: string) => void): HTMLElement {
	const select = element('select', '', ...options);
	select.addEventListener('change', () => choose(select.value));
	return element('label', '', element('span', '', name), select);
}

function options(t: Translate, { voices, voice }: Choices): HTMLOptionElement[] {
	return voices.map((each) => {
		const name = each.localService ? each.name : t('aloud.remote', { name: each.name });
		return new Option(name, each.voiceURI, false, each === voice);
	});
}
