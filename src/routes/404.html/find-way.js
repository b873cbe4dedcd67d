/**
 * The script of the page for what is not there. A server shows that page at any depth, and the site may stand in
 * any folder, so its links are set right here: the nearest folder above that holds this site’s manifest is the
 * site’s own. Without this script they lead from the server’s root, or from `SITE_URL` where the build knew it.
 */

/**
 * The folders that a path lies in, the nearest first: `/a/b` lies in `/a/` and `/`.
 *
 * @param {string} path
 */
export function foldersOf(path) {
	const names = path.split('/').slice(1, -1);
	return [...names.map((_, depth) => names.length - depth), 0].map(
		(depth) =>
			`/${names
				.slice(0, depth)
				.map((name) => `${name}/`)
				.join('')}`
	);
}

/**
 * How many letters differ between two words: put in, left out or another one (Levenshtein).
 *
 * @param {string} a
 * @param {string} b
 */
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...b].entries())
			next.push(
				Math.min(
					(row[j] ?? 0) + (letter === other ? 0 : 1),
					(row[j + 1] ?? 0) + 1,
					(next[j] ?? 0) + 1
				)
			);
		row = next;
	}
	return row[b.length] ?? 0;
}

/** @param {string} path */
const lastName = (path) => path.split('/').filter(Boolean).at(-1) ?? '';

/**
 * The page whose name is most like that at the end of a path below the site: at most a third of its letters may
 * differ. Undefined where none is like it.
 *
 * @param {string} path
 * @param {readonly string[]} pages such as `simulator/` and `chapter/week/`
 */
export function nearest(path, pages) {
	const asked = lastName(path.toLowerCase().replace(/(\/index)?\.html?$/, ''));
	const found = pages
		.filter((page) => lastName(page) !== '')
		.map((page) => ({ page, off: distance(asked, lastName(page)) }))
		.filter(({ page, off }) => off <= lastName(page).length / 3)
		.sort((one, other) => one.off - other.off);
	return found[0]?.page;
}

/**
 * The folder of the site that a path lies in; undefined where none can be found.
 *
 * @param {string} path
 * @param {string} site its name, as its manifest gives it
 */
async function folderOfSite(path, site) {
	for (const folder of foldersOf(path))
		try {
			const answer = await fetch(`${folder}manifest.webmanifest`);
			if (answer.ok && (await answer.json()).name === site) return folder;
		} catch {
			// What is there is no manifest, or nothing answers: the next folder up may have it.
		}
	return undefined;
}

/** @param {Document} page */
async function setRight(page) {
	const { pathname } = page.location;
	const { site = '', serif, sans, bold } = page.documentElement.dataset;
	const folder = await folderOfSite(pathname, site);
	if (folder === undefined) return;
	const links = [...page.querySelectorAll('a')].filter((link) => link.dataset['to'] !== undefined);
	for (const link of links) link.href = folder + link.dataset['to'];
	for (const [name, weight, file] of [
		['Site Serif', '600', serif],
		['Site Sans', '400', sans],
		['Site Sans', '600', bold]
	])
		page.fonts.add(await new FontFace(`${name}`, `url(${folder}${file})`, { weight }).load());
	const to = nearest(
		pathname.slice(folder.length),
		links.map((link) => link.dataset['to'] ?? '')
	);
	const like = links.find((link) => link.dataset['to'] === to);
	const guess = page.getElementById('guess');
	const link = guess?.querySelector('a');
	if (!guess || !link || !like || to === undefined) return;
	link.href = like.href;
	link.textContent = like.textContent;
	guess.hidden = false;
}

if (typeof document !== 'undefined') await setRight(document);
