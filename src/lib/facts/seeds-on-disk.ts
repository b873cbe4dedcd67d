import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A record of seeds/ as it lies on disk; the schema checks it elsewhere. */
export type SeedRecord = Readonly<Record<string, unknown>>;
export type SeedTable = Readonly<Record<string, SeedRecord>>;

/** The four files of seeds/, read anew at each call so that a running server shows every change. */
export interface SeedsOnDisk {
	facts: SeedTable;
	derivations: SeedTable;
	disagreements: SeedTable;
	articles: SeedTable;
	/** Paths of the files, for a server to watch. */
	files: string[];
}

/** Reads seeds/ from a folder; a file that is not there yet is an empty table. */
export function readSeeds(folder: string): SeedsOnDisk {
	const files: string[] = [];
	const read = (name: string): SeedTable => {
		const path = join(folder, `${name}.json`);
		if (!existsSync(path)) return {};
		files.push(path);
		return JSON.parse(readFileSync(path, 'utf8')) as SeedTable;
	};
	return {
		facts: read('facts'),
		derivations: read('derivations'),
		disagreements: read('disagreements'),
		articles: read('articles'),
		files
	};
}
