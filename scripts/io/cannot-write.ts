import { ContentError } from '#model/content-error';

type Reason = readonly [found: string, remedy: string];

const full: Reason = ['a disk that is full', 'make room on the disk'];
const forbidden: Reason = ['a folder that may not be written in', 'change its permissions, or choose another folder'];
const reasons: Record<string, Reason> = {
	ENOSPC: full,
	EDQUOT: full,
	EACCES: forbidden,
	EPERM: forbidden,
	EROFS: ['a disk that can only be read', 'choose a folder on another disk'],
};
const other: Reason = ['a folder that cannot be written', 'check its permissions and the space on the disk'];

/**
 * The letter to an editor whose folder cannot be written.
 *
 * @param code of the error of the file system
 * @example cannotWrite('out', 'ENOSPC').message // => 'out:1: found a disk that is full (ENOSPC), expected …; make room on the disk; …'
 */
export function cannotWrite(folder: string, code: string): ContentError {
	const [found, remedy] = reasons[code] ?? other;
	return new ContentError({
		file: folder,
		line: 1,
		found: `${found} (${code})`,
		expected: 'leave and room to write there',
		remedy: `${remedy}; what it holds is as it was`,
	});
}
