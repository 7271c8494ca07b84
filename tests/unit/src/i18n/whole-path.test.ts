import { expect, test } from 'vitest';
import { wholePath } from '../../../../src/i18n/whole-path.ts';

test.each(['/en/3/2/', '/en/3/2', '/en/3/2/index.html'])('a page asked for as %s is one page', (path) => {
	expect(wholePath(path)).toBe('/en/3/2/');
});

test.each(['/', '/index.html'])('the first page asked for as %s is one page', (path) => {
	expect(wholePath(path)).toBe('/');
});

test.each(['/data/plan.json', '/sw.js', '/404.html', '/en/my-index.html'])('%s keeps its path', (path) => {
	expect(wholePath(path)).toBe(path);
});
