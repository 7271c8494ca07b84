import type { Check } from './check.ts';

/** Everything that needs a translation has one. An address the plan does not have is refused before, by `localise`. */
export const coverage: Check = (segments) =>
	segments
		.filter(({ en }) => en === '')
		.map((segment) => ({
			segment,
			found: 'no translation',
			expected: `the English of “${segment.zh.slice(0, 30)}”`,
			remedy: 'translate it',
		}));
