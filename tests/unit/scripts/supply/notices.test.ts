import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noticesOf } from '../../../../scripts/supply/notices.ts';

const path = mkdtempSync(join(tmpdir(), 'lens-'));
const lens = { path, name: 'lens', version: '1.0.0', licence: 'MIT', integrity: '', asksFor: [] };

test('a package without the text of its licence cannot be handed on', () => {
	expect(() => noticesOf([lens])).toThrow('lens comes without the text of its licence');
});

test('the notices hold each package with every text of its licence', () => {
	mkdirSync(join(path, 'LICENSE'));
	writeFileSync(join(path, 'LICENSE/LICENSE'), 'Copyright (c) A. Grinder\n');
	writeFileSync(join(path, 'LICENSE/LICENSE-glass'), 'Copyright (c) A. Blower\n');
	expect(noticesOf([lens])).toMatch(
		/\nlens 1\.0\.0 \(MIT\)\n\nCopyright \(c\) A\. Grinder\n\nCopyright \(c\) A\. Blower\n$/u,
	);
});
