import { z } from 'zod';
import { type EditionId, editionIds } from './editions.ts';
import { TextInAll } from './texts.ts';

const Name = z.string().regex(/^[a-z]+(?:_[a-z]+)*$/u, { error: 'a name is in English snake_case' });

const columnTypes = ['string', 'number', 'integer', 'boolean', 'year'] as const;

const Column = z.strictObject({
	name: Name,
	type: z.enum(columnTypes),
	/** One column for each edition, its id behind the name: text_zh_hans, text_zh_hant, text_en. */
	editions: z.boolean().default(false),
	/** No row leaves it empty. */
	required: z.boolean().default(false),
	/** The table whose ids its values are. */
	references: Name.optional(),
	/** The values it can have; what they mean, unless the about page says so elsewhere. */
	values: z
		.array(z.strictObject({ code: z.union([z.string(), z.int()]), means: TextInAll.optional() }))
		.min(1)
		.optional(),
	description: TextInAll,
});

/** A file with columns is a table; its first column, `id`, is the key of its rows. */
const File = z.strictObject({
	path: z.string().regex(/^[a-z.-]+\.(?:csv|json)$/u),
	title: TextInAll,
	description: TextInAll,
	columns: z.array(Column).min(1).optional(),
});

/** content/downloads.yaml: what can be downloaded, and the columns of its tables. */
export const Downloads = z.strictObject({
	package: z.strictObject({
		licence: z.strictObject({ name: z.string(), path: z.url(), title: z.string() }),
		keywords: z.array(z.string().min(1)),
	}),
	files: z.array(File).min(1),
});
export type Downloads = z.infer<typeof Downloads>;
export type DownloadFile = z.infer<typeof File>;
export type ColumnGroup = z.infer<typeof Column>;

/** A column as it stands in a file. */
export interface FileColumn {
	name: string;
	/** The edition whose words it holds; undefined where it holds no words. */
	edition: EditionId | undefined;
	group: ColumnGroup;
}

/** The name of a column that holds the words of an edition. @example columnOf('text', 'zh-hant') // => 'text_zh_hant' */
export function columnOf(name: string, edition: EditionId): string {
	return `${name}_${edition.replaceAll('-', '_')}`;
}

/** The names of the columns that a group stands for. @example namesOf({ name: 'text', editions: true, … }) // => ['text_zh_hans', …] */
export function namesOf({ name, editions }: Pick<ColumnGroup, 'name' | 'editions'>): string[] {
	return editions ? editionIds.map((edition) => columnOf(name, edition)) : [name];
}

/** The columns of a table, in the order of its file; none of a file that is no table. */
export function columnsOf({ columns = [] }: Pick<DownloadFile, 'columns'>): FileColumn[] {
	return columns.flatMap((group) =>
		namesOf(group).map((name, index) => ({ name, edition: group.editions ? editionIds[index] : undefined, group })),
	);
}

/** The name of a file without its ending. @example stemOf('figures.csv') // => 'figures' */
export function stemOf(path: string): string {
	return path.replace(/\.\w+$/u, '');
}

/** The media type of a file. @example mediatypeOf({ path: 'plan.json' }) // => 'application/json' */
export function mediatypeOf({ path }: Pick<DownloadFile, 'path'>): 'text/csv' | 'application/json' {
	return path.endsWith('.csv') ? 'text/csv' : 'application/json';
}
