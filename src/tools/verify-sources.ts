/** `npm run verify:sources -- DIR`: compares seeds/ with a folder that holds the five articles. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { articleSchema, factSchema } from '../lib/facts/schema';
import { readSeeds } from '../lib/facts/seeds-on-disk';
import { verifySources, type TextFile } from '../lib/facts/verify';
import { runOnFolder } from './command/run-on-folder';

const usage = `Usage: npm run verify:sources -- DIR
DIR is a folder with the texts of the five articles, one file each.
Exit code: 0 all agree, 1 something does not, 2 wrong usage.`;

function readText(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** The files of a folder, sorted by name; folders within it are passed over. */
function readFolder(folder: string): TextFile[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => statSync(join(folder, entry.name)).isFile())
		.map(({ name }) => {
			const bytes = readFileSync(join(folder, name));
			const sha256 = createHash('sha256').update(bytes).digest('hex');
			return { name, sha256, text: readText(bytes) };
		})
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Compares seeds/ with the files of a folder, and returns the exit code. */
function verify(folder: string): number {
	const seeds = readSeeds(fileURLToPath(new URL('../../seeds', import.meta.url)));
	const articles = v.parse(v.record(v.string(), articleSchema), seeds.articles);
	const facts = v.parse(v.record(v.string(), factSchema), seeds.facts);
	const result = verifySources(articles, facts, readFolder(folder));
	for (const problem of result.problems) console.error(problem);
	const { length } = result.problems;
	console.log(
		`Checked ${result.articles} articles (hash and length) and ${result.quotations} quotations ` +
			`(words and character range) of ${result.facts} facts: ` +
			(length === 0 ? 'all agree.' : `${length} mismatch${length === 1 ? '' : 'es'}.`)
	);
	return length === 0 ? 0 : 1;
}

await runOnFolder(usage, verify);
