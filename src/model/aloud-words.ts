/** The words reading aloud needs once it is begun: the rest of their keys in the words of the interface. */
export const aloudKeys = [
	'name',
	'previous',
	'pause',
	'resume',
	'again',
	'next',
	'stop',
	'speed',
	'voice',
	'remote',
	'silent',
	'otherVoice',
	'ended',
	'turn',
	'cumulative',
] as const;

/** Those words of an edition: `/{edition}/aloud.json`. */
export type AloudWords = Record<(typeof aloudKeys)[number], string>;
