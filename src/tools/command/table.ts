/** A table as text: columns as wide as their widest cell; those named in `left` begin in line, the others end so. */
export function textTable(
	rows: readonly (readonly string[])[],
	left: readonly number[] = [0]
): string {
	const columns = Math.max(...rows.map((row) => row.length));
	const widths = Array.from({ length: columns }, (_, at) =>
		Math.max(...rows.map((row) => row[at]?.length ?? 0))
	);
	const line = (row: readonly string[]) =>
		row.map((cell, at) =>
			left.includes(at) ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)
		);
	return rows.map((row) => `${line(row).join('  ').trimEnd()}\n`).join('');
}
