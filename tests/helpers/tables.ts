import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A field of a Table Schema, as far as our tables use one. */
export interface Field {
	name: string;
	type: string;
	description: string;
	constraints?: { required?: boolean; enum?: (string | number)[] };
}

/** A resource of a Data Package, as far as ours has one. */
export interface Resource {
	name: string;
	path: string;
	type?: string;
	format: string;
	mediatype: string;
	encoding: string;
	bytes: number;
	hash: string;
	title: string;
	description: string;
	schema?: {
		fields: Field[];
		primaryKey: string[];
		missingValues: string[];
		foreignKeys?: { fields: [string]; reference: { resource: string; fields: [string] } }[];
	};
}

/** A table as a parser other than the one that wrote it reads it. */
export interface Table {
	columns: string[];
	rows: Record<string, string>[];
}

/** Read a CSV strictly: every row as long as the header, quotes as RFC 4180 has them. */
export function readTable(folder: string, path: string): Table {
	const [columns = [], ...rows] = parse(readFileSync(join(folder, path)), { bom: true, record_delimiter: '\r\n' });
	return {
		columns,
		rows: rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? '']))),
	};
}

const forms: Readonly<Record<string, RegExp>> = {
	string: /^[\s\S]*$/u,
	number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u,
	integer: /^-?\d+$/u,
	year: /^\d{4}$/u,
	boolean: /^(?:true|false)$/u,
};

/** What is wrong with a cell by its field; empty where nothing is. */
export function faultOf(cell: string, { name, type, constraints }: Field): string {
	if (cell === '') return constraints?.required ? `${name} is required` : '';
	if (!forms[type]?.test(cell)) return `${name}: “${cell}” is no ${type}`;
	const allowed = constraints?.enum?.map(String);
	return !allowed || allowed.includes(cell) ? '' : `${name}: “${cell}” is not among ${allowed.join(', ')}`;
}
