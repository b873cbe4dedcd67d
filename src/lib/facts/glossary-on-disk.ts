import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Looks up the glossary's entry of an id: the term as it is written, or undefined. */
export type FindTerm = (id: string) => string | undefined;

const folder = new URL('../../../content/en/glossary/', import.meta.url);

/** The term of an entry of the glossary, read anew at each call; undefined where there is no such entry. */
export const termOnDisk: FindTerm = (id) => {
	const path = fileURLToPath(new URL(`${id}.md`, folder));
	if (!existsSync(path)) return undefined;
	return /^term: *(.+?) *$/m.exec(readFileSync(path, 'utf8'))?.[1];
};
