import { type ColumnGroup, columnsOf, type DownloadFile, type FileColumn } from '#model/downloads';
import { editions } from '#model/editions';
import { ruleFile } from '../content-folder.ts';
import { translationsOf } from './translations.ts';

/**
 * The Table Schema of a table, by Data Package 2.0.
 *
 * @throws Error when the file has no columns
 * @example tableSchemaOf(figures) // => { fields: [{ name: 'id', type: 'string', … }, …], missingValues: [''], primaryKey: ['id'] }
 * @see https://datapackage.org/standard/table-schema/
 */
export function tableSchemaOf(file: DownloadFile): object {
	const columns = columnsOf(file);
	const [key] = columns;
	if (!key) throw new Error(`${ruleFile('downloads.yaml')}: ${file.path} has no columns and is no table`);
	const references = columns.filter(({ group }) => group.references !== undefined);
	return {
		fields: columns.map(fieldOf),
		missingValues: [''],
		primaryKey: [key.name],
		...(references.length > 0 && { foreignKeys: references.map(foreignKeyOf) }),
	};
}

function fieldOf({ name, edition, group }: FileColumn): object {
	const words = edition && { lang: editions[edition].lang };
	return {
		name,
		type: group.type,
		description: group.description.en,
		translations: translationsOf({ description: group.description }),
		...words,
		...constraintsOf(group),
	};
}

function constraintsOf({ required, values }: ColumnGroup): object {
	const constraints = { ...(required && { required }), ...(values && { enum: values.map(({ code }) => code) }) };
	return Object.keys(constraints).length > 0 ? { constraints } : {};
}

function foreignKeyOf({ name, group }: FileColumn): object {
	return { fields: [name], reference: { resource: group.references, fields: ['id'] } };
}
