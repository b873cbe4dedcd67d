/** The files of all pages, and what says which pages a route with a parameter has. */
const files = Object.keys(import.meta.glob('../**/+page.svelte'));
const loaders = import.meta.glob<{ entries?: () => Record<string, string>[] }>(
	'../**/+page.server.ts'
);

/** The addresses of a route's pages, below the site's root. */
async function pagesOf(file: string): Promise<string[]> {
	const route = file.replace(/^\.\.|\+page\.svelte$/g, '').replace(/\/\([^)]*\)/g, '');
	if (!route.includes('[')) return [route];
	const entries = (await loaders[file.replace('.svelte', '.server.ts')]?.())?.entries?.();
	if (!entries) throw new Error(`${file} does not say which pages it has (entries).`);
	return entries.map((params) =>
		route.replace(/\[([^\]=]+)[^\]]*\]/g, (_, name: string) => params[name] ?? '')
	);
}

/** Every page of the site as a path from its root, with a slash at either end, the story first. */
export async function allPages(): Promise<string[]> {
	return (await Promise.all(files.map(pagesOf))).flat().sort();
}
