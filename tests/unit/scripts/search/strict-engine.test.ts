import { expect, test } from 'vitest';
import { strictEngine } from '../../../../scripts/search/strict-engine.ts';

const forgiving = 'a("load_index_chunk")).catch(()=>{});b("load_filter_chunk")).catch(()=>{});c.catch(()=>{})';

test('the engine says when a part of the index does not come', () => {
	expect(strictEngine(forgiving)).toBe('a("load_index_chunk"));b("load_filter_chunk"));c.catch(()=>{})');
});

test('an engine that takes it otherwise is refused, so that a new Pagefind is looked at', () => {
	expect(() => strictEngine('a("load_index_chunk"))')).toThrow('Pagefind’s engine has no "load_index_chunk"');
	expect(() => strictEngine(forgiving + forgiving)).toThrow('Pagefind’s engine has no');
});
