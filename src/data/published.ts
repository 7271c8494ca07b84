import { createHash } from 'node:crypto';
import { columnsOf, type DownloadFile, stemOf } from '#model/downloads';
import { ruleFile } from '../content-folder.ts';
import { asCsv } from './csv.ts';
import { jsonOf, type Sources } from './json-files.ts';
import type { LinkTo } from './row.ts';
import { rowsOf } from './rows/tables.ts';

/** A file as it is published, with what the package says of it. */
export interface Published {
	file: DownloadFile;
	content: string;
	/** Of a table; undefined of another file. */
	rows: number | undefined;
	bytes: number;
	/** SHA-256 of the bytes, in hexadecimal. */
	sha256: string;
}

/**
 * Write a file of the data: a table as CSV, anything else as JSON.
 *
 * @param linkTo the whole URL of an address
 * @example publish(figures, { plan, entities }, linkTo) // => { content: '\uFEFFid,sentence_id,…', rows: 82, bytes: 80730, … }
 * @throws Error when the file is listed in downloads.yaml and nothing here writes it
 */
export function publish(file: DownloadFile, sources: Sources, linkTo: LinkTo): Published {
	const json = jsonOf[file.path]?.(sources);
	if (json) return measured(file, JSON.stringify(json), undefined);
	const rows = rowsOf[stemOf(file.path)]?.(sources.plan, linkTo);
	if (!rows) throw new Error(`${ruleFile('downloads.yaml')}: nothing writes ${file.path}`);
	const columns = columnsOf(file).map(({ name }) => name);
	return measured(file, asCsv(columns, rows), rows.length);
}

function measured(file: DownloadFile, content: string, rows: number | undefined): Published {
	const bytes = Buffer.from(content, 'utf8');
	return { file, content, rows, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
