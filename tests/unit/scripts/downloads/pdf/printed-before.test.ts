import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { printedBefore } from '../../../../../scripts/downloads/pdf/printed-before.ts';

let folder: string;
let chromium: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'printed-'));
	chromium = join(folder, 'chromium');
	writeFileSync(chromium, '');
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

const remember = (): ReturnType<typeof printedBefore> => printedBefore(join(folder, 'pdf'), chromium);
const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');

test('a page that was printed is recalled, and another is not', () => {
	remember().keep(new Map([['<p>one</p>', pdf]]));
	expect([...remember().recall(['<p>one</p>', '<p>two</p>'])]).toEqual([['<p>one</p>', pdf]]);
});

test('what is kept no longer is forgotten', () => {
	remember().keep(new Map([['<p>one</p>', pdf]]));
	remember().keep(new Map([['<p>two</p>', pdf]]));
	expect(remember().recall(['<p>one</p>']).size).toBe(0);
});

test('another Chromium prints anew', () => {
	remember().keep(new Map([['<p>one</p>', pdf]]));
	utimesSync(chromium, 1, 1);
	expect(remember().recall(['<p>one</p>']).size).toBe(0);
});

test.each([
	['empty', ''],
	['cut short', '%PDF-1.4\nhalf'],
	['another file', 'words %%EOF'],
])('a print that is %s is not recalled', (_, content) => {
	remember().keep(new Map([['<p>one</p>', Buffer.from(content)]]));
	expect(remember().recall(['<p>one</p>']).size).toBe(0);
});
