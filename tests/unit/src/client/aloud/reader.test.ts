import { beforeEach, describe, expect, test } from 'vitest';
import { Reader } from '../../../../../src/client/aloud/reader.ts';
import type { Fault } from '../../../../../src/client/aloud/speech.ts';

let given: string[];
let came: string[];
let end: (fault?: Fault) => void;
let reader: Reader;

beforeEach(() => {
	given = [];
	came = [];
	const speaker = {
		say: (words: string, done: (fault?: Fault) => void) => {
			given.push(words);
			end = done;
		},
		hush: () => given.push('hush'),
	};
	reader = new Reader(['甲。', '乙。', '丙。'], speaker, (at, state) => came.push(`${at} ${state}`));
});

describe('reading aloud', () => {
	test('goes from passage to passage to the end, and begins again from the first', () => {
		reader.read(1);
		end();
		end();
		expect(given).toEqual(['乙。', '丙。', 'hush']);
		expect(came).toEqual(['1 reading', '2 reading', '3 ended']);
		reader.toggle();
		expect(came.at(-1)).toBe('0 reading');
	});

	test('says a long passage in parts, and comes to it once', () => {
		const clause = '加快推进社会福利中心、居家养老照料中心和服务站点建设，';
		const speaker = {
			say: (words: string, done: () => void) => {
				given.push(words);
				done();
			},
			hush: () => undefined,
		};
		const long = new Reader([clause + clause], speaker, (at, state) => came.push(`${at} ${state}`));
		long.read(0);
		expect(given).toEqual([clause, clause]);
		expect(came).toEqual(['0 reading', '1 ended']);
	});

	test('is paused by silence, and goes on with the same passage from its beginning', () => {
		reader.read(1);
		reader.toggle();
		reader.toggle();
		expect(given).toEqual(['乙。', 'hush', '乙。']);
		expect(came).toEqual(['1 reading', '1 paused', '1 reading']);
	});

	test('steps on while it reads, and moves without a word while it is paused', () => {
		reader.read(0);
		reader.step(1);
		expect(given).toEqual(['甲。', '乙。']);
		reader.toggle();
		reader.step(-1);
		reader.step(-1);
		expect(came.at(-1)).toBe('0 paused');
		expect(given.at(-1)).toBe('hush');
	});

	test('goes back from its end to the last passage', () => {
		reader.read(2);
		end();
		reader.step(-1);
		expect(came.at(-1)).toBe('2 reading');
	});

	test('stays at the passage where the voice keeps silent, and says it again in another manner', () => {
		reader.read(1);
		end('silent');
		expect(came.at(-1)).toBe('1 silent');
		reader.again();
		expect(came.at(-1)).toBe('1 reading');
	});

	test('is paused where something else takes the voice', () => {
		reader.read(1);
		end('interrupted');
		expect(came.at(-1)).toBe('1 paused');
	});
});
