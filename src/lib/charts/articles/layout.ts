import { themes, type CoverageRow, type Theme } from './data';

export interface ThemeRows {
	theme: Theme;
	rows: readonly CoverageRow[];
}

/** The rows by theme, in order. */
export function groupByTheme(rows: readonly CoverageRow[]): ThemeRows[] {
	return themes.map((theme) => ({ theme, rows: rows.filter((row) => row.theme === theme) }));
}
