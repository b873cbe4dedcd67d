import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A text file of the project. */
export interface SourceFile {
	/** Path below the project's root, with forward slashes. */
	path: string;
	text: string;
}

/**
 * Every file of a folder of the project whose name ends in one of the endings: with those of its
 * folders, except for the top folder `.`, which is read flat.
 */
export function sourceFiles(folder: string, endings: readonly string[]): SourceFile[] {
	return readdirSync(join(root, folder), { recursive: folder !== '.', withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => ({
			path: relative(root, file).split(sep).join('/'),
			text: readFileSync(file, 'utf8')
		}))
		.sort((a, b) => a.path.localeCompare(b.path));
}
