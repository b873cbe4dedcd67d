import { csvFormatRows } from 'd3';

/** The data of a chart as rows of text, the first column naming the row. */
export interface Table {
	/** What the rows are, with units. */
	caption: string;
	/** Column headings, as many as each row has cells. */
	columns: readonly string[];
	rows: readonly (readonly string[])[];
}

/**
 * The table as comma-separated values with a heading row.
 *
 * A cell that a spreadsheet would run as a formula (it begins with =, +, @ or a tab, or with a
 * minus that no number follows) gets an apostrophe in front.
 */
export function toCsv(table: Table): string {
	const safe = (cell: string) => (/^([=+@\t\r]|-(?!\d))/.test(cell) ? `'${cell}` : cell);
	return csvFormatRows([table.columns, ...table.rows].map((row) => row.map(safe))) + '\n';
}

/** The table as a file in an address of its own, for what a page has worked out itself. */
export function csvAddress(table: Table): string {
	return `data:text/csv;charset=utf-8,${encodeURIComponent(toCsv(table))}`;
}
