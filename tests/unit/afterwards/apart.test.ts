import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from '../ground/source-files';

const files = sourceFiles('src', ['.ts', '.svelte']);
const texts = new Map(files.map(({ path, text }) => [path, text]));

/** The path below the project's root that an import names; undefined for a package. */
function target(from: string, name: string): string | undefined {
	const path = name.startsWith('.')
		? join(dirname(from), name)
		: /^\$(lib|seeds|content)\//.test(name)
			? name.replace('$lib', 'src/lib').replace('$', '')
			: undefined;
	if (path === undefined) return undefined;
	const ends = ['', '.ts', '/index.ts'].map((end) => path.replace(/\?.*$/, '') + end);
	return ends.find((end) => existsSync(join(root, end)) && statSync(join(root, end)).isFile());
}

const imports = /(?:from|import)\s*\(?\s*'([^']+)'/g;

/** Every file that some files read, by whatever way, themselves included. */
function reached(from: readonly string[]): Set<string> {
	const seen = new Set(from);
	for (const path of seen)
		for (const [, name = ''] of (texts.get(path) ?? '').matchAll(imports)) {
			const found = target(path, name);
			if (found) seen.add(found);
		}
	return seen;
}

const inFolder = (folder: string) =>
	files.map(({ path }) => path).filter((p) => p.startsWith(folder));
/** The file, its door, and what is made of it. */
const isOfAftermath = (path: string) =>
	/^seeds\/aftermath|^src\/lib\/facts\/aftermath|^src\/lib\/charts\/afterwards\/|^src\/routes\/afterwards\//.test(
		path
	);

describe('what happened next', () => {
	const own = inFolder('src/').filter(isOfAftermath);

	it('is read by the pages that are about it, so that the search below would find it', () => {
		expect(own.length).toBeGreaterThan(10);
		expect(reached(['src/routes/afterwards/Account.svelte'])).toContain('seeds/aftermath.json');
		expect(reached(['src/routes/charts/[name].csv/+server.ts'])).toContain('seeds/aftermath.json');
	});

	it.each([
		['the model', 'src/lib/model/'],
		['the simulator', 'src/lib/simulator/'],
		['the story and its graphics', 'src/lib/story/'],
		['the tools', 'src/tools/']
	])('is read by nothing of %s, by whatever way', (_, folder) => {
		// Its chart is made for frames on other pages as every chart is.
		const start = inFolder(folder).filter(
			(path) => !/tools\/embeds(\.ts|\/charts\.ts)$/.test(path)
		);
		expect(start.length).toBeGreaterThan(0);
		expect([...reached(start)].filter(isOfAftermath)).toEqual([]);
	});

	it('is read by no chart but its own, and by no other page', () => {
		const charts = inFolder('src/lib/charts/').filter((path) => !isOfAftermath(path));
		const pages = inFolder('src/routes/').filter(
			(path) => !isOfAftermath(path) && path !== 'src/routes/charts/[name].csv/+server.ts'
		);
		const facts = ['src/lib/facts/index.ts', 'src/lib/facts/records.ts'];
		expect([...reached([...charts, ...pages, ...facts])].filter(isOfAftermath)).toEqual([]);
	});

	it('is named by no other file of seeds/', () => {
		const others = sourceFiles('seeds', ['.json']).filter(({ path }) => !isOfAftermath(path));
		expect(others).toHaveLength(4);
		for (const { path, text } of others) expect(text, path).not.toMatch(/aftermath/);
	});
});
