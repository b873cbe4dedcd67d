import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageLesson, type PackageKind } from '../../lib/classroom/package';
import { UsageError } from '../command/usage-error';
import type { PackageRequest } from './arguments';

/** The most bytes of a file for course systems, and of the lesson by itself, which is not compressed. */
const most = (kind: PackageKind) => (kind === 'html' ? 2_000_000 : 1_000_000);

/** The document of a built lesson. Throws a `UsageError` where there is none. */
export function readLesson(path: string): string {
	if (!existsSync(path)) throw new UsageError(`There is no ${path}. Run "npm run build" first.`);
	return readFileSync(path, 'utf8');
}

/**
 * Writes the files that are asked for, and gives a line for each.
 *
 * @throws a `UsageError` where there is no built lesson; an `Error` where a file is larger than it may be
 */
export function* writtenPackages(request: PackageRequest): Generator<string> {
	const { kinds, choices, site, out, lesson } = request;
	const html = readLesson(lesson);
	mkdirSync(out, { recursive: true });
	for (const kind of kinds) {
		const { name, bytes } = packageLesson(kind, choices, html, site);
		if (bytes.length > most(kind))
			throw new Error(`${name} has ${bytes.length} bytes, at most ${most(kind)}.`);
		writeFileSync(join(out, name), bytes);
		yield `${join(out, name)}: ${bytes.length} bytes\n`;
	}
}
