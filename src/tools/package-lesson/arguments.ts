import { fileURLToPath } from 'node:url';
import { readChoices, type LessonChoices } from '../../lib/classroom/compose/choices';
import { PACKAGE_KINDS, PACKAGE_NAMES, type PackageKind } from '../../lib/classroom/package';
import { siteAddress } from '../../routes/head/address';
import { oneOf } from '../command/names';
import { readOptions } from '../command/options';
import { UsageError } from '../command/usage-error';

const built = (below: string) => fileURLToPath(new URL(`../../../build/${below}`, import.meta.url));
/** Where the build puts the document of a lesson. */
export const BUILT_LESSON = built('embed/lesson/index.html');

const OPTIONS = {
	kind: 'many',
	choices: 'value',
	site: 'value',
	out: 'value',
	help: 'flag'
} as const;

/** What `--help` prints. */
export const help = `Makes files of a lesson for course systems and for reading offline.

Usage: npm run package-lesson [-- options]
Needs the built site: run "npm run build" first.

  --kind KIND        ${PACKAGE_KINDS.join(', ')}
                     (more than once for more of them); all if not given
  --choices QUERY    what the lesson is made of, as the address of a lesson has
                     it after its question mark: "chapters=wt&minutes=30"
  --site ADDRESS     where the site stands, for links back to it; the variable
                     SITE_URL if not given. Without either, links lead nowhere.
  --out FOLDER       where the files go; build/packages if not given
  --help             this text

Files: ${Object.values(PACKAGE_NAMES).join('\n       ')}
The same choices, build and site give the same bytes.

Exit code: 0 done, 2 the command line cannot be used (a message says why).
`;

/** Files to make. */
export interface PackageRequest {
	readonly kinds: readonly PackageKind[];
	readonly choices: LessonChoices;
	/** Address of the site's root; empty where nobody says. */
	readonly site: string;
	readonly out: string;
	/** The document of a lesson. */
	readonly lesson: string;
}

function choicesOf(query: string): LessonChoices {
	const { choices, unreadable } = readChoices(query);
	if (unreadable.length > 0)
		throw new UsageError(`--choices has values that cannot be read: ${unreadable.join(', ')}.`);
	return choices;
}

function siteOf(typed: string | undefined): string {
	try {
		return siteAddress(typed ?? process.env['SITE_URL']) ?? '';
	} catch {
		throw new UsageError(`--site is no address of a site: ${typed ?? process.env['SITE_URL']}`);
	}
}

/** Reads the command line of `npm run package-lesson`. Throws a `UsageError` for anything that cannot be used. */
export function readArguments(args: readonly string[]): PackageRequest | 'help' {
	const given = readOptions(args, OPTIONS);
	if (given.has('help')) return 'help';
	const kinds = given.get('kind')?.map((kind) => oneOf('kind', kind, PACKAGE_KINDS));
	return {
		kinds: [...new Set(kinds ?? PACKAGE_KINDS)],
		choices: choicesOf(given.get('choices')?.[0] ?? ''),
		site: siteOf(given.get('site')?.[0]),
		out: given.get('out')?.[0] ?? built('packages'),
		lesson: BUILT_LESSON
	};
}
