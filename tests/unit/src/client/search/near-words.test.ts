import { describe, expect, test } from 'vitest';
import { tellsSomething } from '../../../../../src/client/search/near-words.ts';

describe('a part of a query is offered', () => {
	test.each(['kindergarten places', 'bound by law', '养老', '目的'])('where it tells something: %s', (words) => {
		expect(tellsSomething(words)).toBe(true);
	});

	test.each(['what', 'bind the', 'The government', '的养老', '养老吗', '，养老'])('and not otherwise: %s', (words) => {
		expect(tellsSomething(words)).toBe(false);
	});
});
