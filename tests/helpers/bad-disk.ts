import { pathToFileURL } from 'node:url';

/** What goes wrong when a process changes the disk for the nth time. */
export interface DiskFailure {
	/** 1 for the first call that writes, moves, makes or removes something in a folder `out` or beside it. */
	at: number;
	/** A signal the process gets, or the code of an error that the call throws. */
	how: 'SIGKILL' | 'SIGTERM' | 'ENOSPC' | 'EACCES' | 'EROFS' | 'EIO';
}

/** The environment in which a Node process meets such a disk. */
export function onBadDisk({ at, how }: DiskFailure): NodeJS.ProcessEnv {
	const preload = pathToFileURL(`${import.meta.dirname}/bad-disk.mjs`).href;
	return { ...process.env, NODE_OPTIONS: `--import ${preload}`, DISK_FAILS_AT: String(at), DISK_FAILS_HOW: how };
}
