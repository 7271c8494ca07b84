import { describe, expect, test } from 'vitest';
import { plan, terms } from '../../../helpers/glossary-plan.ts';
import { glossaryData } from '../../../../src/data/glossary-data.ts';
import { shownGlossary } from '../../../../src/outline/glossary.ts';

const data = glossaryData(plan, terms);

describe('the glossary of an edition', () => {
	test('stands by kind, and then as its readers look words up', () => {
		const idsIn = (edition: 'zh-hans' | 'zh-hant' | 'en') =>
			shownGlossary(data, plan, edition).map((kind) => kind.terms.map(({ id }) => id));
		expect(idsIn('zh-hans')).toEqual([['platform', 'hub'], ['five']]);
		expect(idsIn('zh-hant')).toEqual([['platform', 'hub'], ['five']]);
		expect(idsIn('en')).toEqual([['hub', 'platform'], ['five']]);
	});

	test('names the term in the other editions, where they write it otherwise', () => {
		const [planning, slogans] = shownGlossary(data, plan, 'zh-hant');
		expect(planning?.terms[0]?.others).toEqual([
			{ edition: 'zh-hans', name: '平台' },
			{ edition: 'en', name: 'platform' },
		]);
		expect(slogans?.terms[0]?.others).toEqual([{ edition: 'en', name: 'five educations' }]);
		const [inEnglish] = shownGlossary(data, plan, 'en').at(-1)?.terms ?? [];
		expect(inEnglish?.others).toEqual([{ edition: 'zh-hans', name: '五育' }]);
	});

	test('leads to each sentence once, and to titles where no sentence has the term', () => {
		const [planning, slogans] = shownGlossary(data, plan, 'zh-hans');
		expect(planning?.terms[0]?.places).toEqual(['3.1.1.1.s1', '3.1.1.1.s2']);
		expect(slogans?.terms[0]).toMatchObject({ explanation: undefined, places: ['7.1.3'] });
	});
});
