import { recall, remember } from '../memory.ts';
import { speeds } from './bar.ts';
import type { Voice } from './fitting-voices.ts';

const speedKey = 'aloud-speed';
const voiceKey = (lang: string): string => `aloud-voice-${lang}`;

/** The speed chosen on this device, else the voice’s own. */
export function chosenSpeed(): number {
	return speeds.find((speed) => String(speed) === recall(speedKey)) ?? 1;
}

/** The voice chosen on this device for an edition while the device has it, else the most fitting. */
export function chosenVoice<Known extends Voice>(voices: readonly Known[], lang: string): Known | undefined {
	return voices.find(({ voiceURI }) => voiceURI === recall(voiceKey(lang))) ?? voices[0];
}

export function keepSpeed(speed: number): void {
	remember(speedKey, String(speed));
}

export function keepVoice(uri: string, lang: string): void {
	remember(voiceKey(lang), uri);
}
