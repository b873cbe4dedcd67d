import { fileURLToPath } from 'node:url';
import { builtEmbeds, builtPages, buildFolder } from '../e2e/site';
import { pageBytes, type PageBytes } from './bytes';
import { bytesTable } from './table';

/** The most that a page may ship, in bytes after brotli. */
interface Budget {
	/** Address of the page below the site's root. */
	address: string;
	what: string;
	most: number;
	of: (bytes: PageBytes) => number;
}

/** Bytes after brotli; 1 kB is 1,000 bytes. */
export const budgets: readonly Budget[] = [
	{
		address: './',
		what: 'HTML and CSS of the story',
		most: 60_000,
		of: ({ html, css }) => html.brotli + css.brotli
	},
	{
		address: './',
		what: 'JavaScript of the story before interaction',
		most: 75_000,
		of: ({ js }) => js.brotli
	},
	{
		address: './',
		what: 'everything that the story loads before interaction',
		most: 165_000,
		of: ({ html, css, js, fonts }) => html.brotli + css.brotli + js.brotli + fonts.brotli
	},
	{
		address: './simulator/',
		what: 'JavaScript of the simulator',
		most: 95_000,
		of: ({ js }) => js.brotli
	}
];

/** The most that a part for frames on other pages may be, bytes after brotli: one file with all that it needs. */
export function mostOfEmbed({ address }: { address: string }): number {
	if (address === './embed/simulator/') return 110_000;
	if (address === './embed/lesson/') return 260_000;
	return address.startsWith('./embed/fact/') ? 12_000 : 45_000;
}

/** Every part for frames that is larger than it may be, as a sentence. */
export function largeEmbeds(): string[] {
	return builtEmbeds().flatMap((part) => {
		const size = pageBytes(buildFolder, part.file).html.brotli;
		const most = mostOfEmbed(part);
		return size > most ? [`${part.address}: ${size} bytes after brotli, at most ${most}`] : [];
	});
}

/** Every budget that a built site breaks, as a sentence; a page that is missing breaks its own. */
export function brokenBudgets(pages: ReadonlyMap<string, PageBytes>): string[] {
	return budgets.flatMap(({ address, what, most, of }) => {
		const bytes = pages.get(address);
		if (!bytes) return [`${what}: there is no page ${address}`];
		const size = of(bytes);
		return size > most ? [`${what}: ${size} bytes after brotli, at most ${most}`] : [];
	});
}

/** What every page of the built site ships, by its address. */
export function builtBytes(): Map<string, PageBytes> {
	return new Map(builtPages().map(({ address, file }) => [address, pageBytes(buildFolder, file)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const pages = builtBytes();
	console.log(bytesTable(pages));
	const broken = [...brokenBudgets(pages), ...largeEmbeds()];
	for (const sentence of broken) console.error(sentence);
	if (broken.length > 0) process.exitCode = 1;
}
