import { expect, test } from 'vitest';
import { isHandKept } from '../../../scripts/content-watch.ts';

test.each(['errata.yaml', 'english/chapter-03.yaml', 'source/plan.txt'])('%s is kept by hand', (path) => {
	expect(isHandKept(path)).toBe(true);
});

test.each(['editions/plan.json', 'editions/en/chapter-03/section-2.mdx', 'about/en.mdx', '../.ci/run.yaml'])(
	'%s is not',
	(path) => {
		expect(isHandKept(path)).toBe(false);
	},
);
