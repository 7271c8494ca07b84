import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { nameOfFolder } from '../../../src/content-folder.ts';

test.each(['.', '..', '../..', '/', 'content', 'plans/mine', '福建省福州市仓山区国民经济和社会发展第十四个五年规划'])(
	'%s has a name of one part that leads nowhere else',
	(folder) => {
		const name = nameOfFolder(folder);
		expect(name).toMatch(/^[\p{L}\p{N}-]+$/u);
		expect(Buffer.byteLength(name)).toBeLessThan(100);
	},
);

test('folders of one name have names of their own, one folder has one', () => {
	expect(nameOfFolder('plans/mine')).not.toBe(nameOfFolder('mine'));
	expect(nameOfFolder('plans/mine/')).toBe(nameOfFolder('plans/mine'));
});
