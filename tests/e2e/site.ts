import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that `npm run build` writes. */
export const buildFolder = fileURLToPath(new URL('../../build', import.meta.url));

/** A page of the built site. */
export interface BuiltPage {
	/** Address below the site's root, as `page.goto` takes it: `./`, `./sources/`. */
	address: string;
	/** The file, below build/. */
	file: string;
	html: string;
}

/** Every HTML file found in build/. */
function builtFiles(): BuiltPage[] {
	if (!existsSync(buildFolder))
		throw new Error('There is no build/: run `npm run build` before the browser tests.');
	return (
		readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
			// Files to take away lie in packages/.
			.filter((file) => file.endsWith('.html') && !/^packages[/\\]/.test(file))
			.map((file) => {
				const path = relative('.', file).split(sep).join('/');
				return {
					address: `./${path.replace(/(^|\/)index\.html$/, '$1')}`,
					file: path,
					html: readFileSync(join(buildFolder, file), 'utf8')
				};
			})
			.sort((a, b) => a.address.localeCompare(b.address))
	);
}

/** Parts of the site for frames on other pages: no pages of it, with a test of their own. */
const isEmbed = ({ file }: BuiltPage) => file.startsWith('embed/');

/** Every page found in build/: a new route is tested from the day it is there. */
export const builtPages = (): BuiltPage[] => builtFiles().filter((page) => !isEmbed(page));

/** Every part found in build/embed/. */
export const builtEmbeds = (): BuiltPage[] => builtFiles().filter(isEmbed);

/** One part of every kind: cards of facts are made alike, and packages.spec.ts plays the lesson whole. */
export const embedParts = (): BuiltPage[] =>
	builtEmbeds().filter(({ address }) => !/fact\/.|lesson\/$/.test(address));

/** The address of a part that other pages may frame. */
export const addressOf = ({ view }: { view: string }): string => `./embed/${view}/`;

/**
 * The pages to look at one by one: all of them, and of a folder whose pages are made alike from a list
 * (`chapter/…`) the first.
 */
export function pagesToTest(): BuiltPage[] {
	const alike = (address: string) => /^\.\/(chapter)\/./.exec(address)?.[1];
	const pages = builtPages();
	return pages.filter(({ address }, index) => {
		const kind = alike(address);
		return !kind || pages.findIndex((page) => alike(page.address) === kind) === index;
	});
}
