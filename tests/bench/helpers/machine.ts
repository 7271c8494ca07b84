import { availableParallelism, loadavg, totalmem } from 'node:os';

/** The machine a measurement ran on, without its name. */
export interface Machine {
	cores: number;
	memory: string;
	node: string;
	/** How many processes ran or waited over the last minute before. */
	load: number;
}

/** Describe this machine. @example machine().cores // => 2 */
export function machine(): Machine {
	return {
		cores: availableParallelism(),
		memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
		node: process.version,
		load: Number((loadavg()[0] ?? 0).toFixed(1)),
	};
}

/** The machine in one sentence. */
export function inWords({ cores, memory, node, load }: Machine): string {
	return `Measured on ${cores} cores with ${memory}, Node ${node}; ${load} processes ran or waited when it began.`;
}
