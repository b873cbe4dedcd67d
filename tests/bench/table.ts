import type { PageBytes } from './bytes';

const kinds = ['html', 'css', 'js', 'fonts'] as const;
const number = new Intl.NumberFormat('en');

/** Rows of cells as text, the first column to the left and the others to the right. */
function align(rows: readonly (readonly string[])[]): string {
	const widths = rows[0]?.map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0))
	);
	return rows
		.map((row) =>
			row
				.map((cell, column) =>
					column === 0 ? cell.padEnd(widths?.[column] ?? 0) : cell.padStart(widths?.[column] ?? 0)
				)
				.join('  ')
		)
		.join('\n');
}

/** Bytes before interaction for each page and type: raw, gzip, brotli. */
export function bytesTable(pages: ReadonlyMap<string, PageBytes>): string {
	const rows = [...pages].flatMap(([address, bytes]) =>
		kinds.map((kind) => [
			address,
			kind,
			...[bytes[kind].raw, bytes[kind].gzip, bytes[kind].brotli].map((size) => number.format(size))
		])
	);
	return align([['page', 'type', 'raw', 'gzip', 'brotli'], ...rows]);
}
