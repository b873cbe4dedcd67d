import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { root, sourceFiles } from './source-files';

/** Which layer may import which, as in src/README.md: the first may import the others. */
const mayImport: Record<string, readonly string[]> = {
	facts: [],
	words: [],
	model: [],
	ui: ['words'],
	charts: ['ui', 'words'],
	story: ['charts', 'ui', 'words', 'model', 'facts'],
	simulator: ['charts', 'ui', 'words', 'model', 'facts'],
	classroom: ['story', 'simulator', 'charts', 'ui', 'words', 'model', 'facts']
};
const layers = Object.keys(mayImport);
const layerRules = ['import-x/no-restricted-paths', '@typescript-eslint/no-restricted-imports'];

/** A module of each layer that has one, to import. */
const moduleOf = new Map(
	layers.flatMap((layer) => {
		const file = sourceFiles('src/lib', ['.ts']).find(
			({ path }) => path.startsWith(`src/lib/${layer}/`) && !path.endsWith('.d.ts')
		);
		return file ? [[layer, file.path.replace(/^src\/lib\//, '').replace(/\.ts$/, '')]] : [];
	})
);

let eslint: ESLint;
beforeAll(() => {
	eslint = new ESLint({ cwd: root });
});

/** The rules that a piece of code breaks where it stands. */
async function broken(filePath: string, code: string): Promise<(string | null)[]> {
	const [result] = await eslint.lintText(code, { filePath });
	const fatal = result?.messages.find((message) => message.fatal);
	if (fatal) throw new Error(`${filePath}: ${fatal.message}`);
	return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

const importing = (from: string) => `import * as all from '${from}';\nconsole.log(all);\n`;
const inComponent = (code: string) => `<script lang="ts">\n${code}</script>\n`;
const breaksLayers = (rules: (string | null)[]) =>
	rules.some((rule) => rule !== null && layerRules.includes(rule));

const pairs = layers.flatMap((to) =>
	[...moduleOf.keys()].filter((from) => from !== to).map((from) => [to, from] as const)
);

describe('imports go one way', { timeout: 120_000 }, () => {
	it('and enough layers hold a module to try it on', () => {
		expect(moduleOf.size).toBeGreaterThanOrEqual(5);
	});

	it.each(pairs)('%s importing %s is refused or allowed as the table says', async (to, from) => {
		const allowed = mayImport[to]?.includes(from) ?? false;
		const alias = importing(`$lib/${moduleOf.get(from)}`);
		const relative = importing(`../${moduleOf.get(from)}`);
		for (const code of [alias, relative]) {
			const inCode = await broken(`src/lib/${to}/planted.ts`, code);
			const inMarkup = await broken(`src/lib/${to}/Planted.svelte`, inComponent(code));
			expect(inCode).not.toContain('import-x/no-unresolved');
			expect(breaksLayers(inCode)).toBe(!allowed);
			expect(breaksLayers(inMarkup)).toBe(!allowed);
		}
	});

	it('no layer imports a route or a tool', async () => {
		for (const layer of layers) {
			const code = importing('../../routes/+layout');
			expect(await broken(`src/lib/${layer}/planted.ts`, code)).toContain(layerRules[0]);
		}
	});

	it('an import on demand is no way round', async () => {
		const code = `export const late = () => import('$lib/${moduleOf.get('story')}');\n`;
		expect(await broken('src/lib/charts/planted.ts', code)).toContain(layerRules[0]);
	});

	it('charts may take types from the model, and nothing else', async () => {
		const model = moduleOf.get('model');
		const types = `import type * as all from '$lib/${model}';\nexport type A = typeof all;\n`;
		expect(breaksLayers(await broken('src/lib/charts/planted.ts', types))).toBe(false);
		const values = importing(`$lib/${model}`);
		expect(breaksLayers(await broken('src/lib/charts/planted.ts', values))).toBe(true);
	});

	it('an import of nothing that exists is refused', async () => {
		const code = importing('$lib/charts/no-such-chart');
		expect(await broken('src/lib/story/planted.ts', code)).toContain('import-x/no-unresolved');
	});
});

describe('the model is pure', { timeout: 120_000 }, () => {
	it.each([
		'export const a = Math.random();',
		'export const a = Math.exp(1);',
		'export const a = Date.now();',
		'export const a = new Date();',
		'export const a = 2 ** 3;',
		"export const a = JSON.parse('1');",
		'export const a = document.title;',
		'setTimeout(() => undefined, 1);',
		importing('d3'),
		importing('svelte/store')
	])('so that %s is refused there', async (code) => {
		const rules = await broken('src/lib/model/planted.ts', `${code}\n`);
		expect(rules.some((rule) => rule?.startsWith('no-restricted-'))).toBe(true);
	});

	it('and xstate and arithmetic are allowed there', async () => {
		const code = `${importing('xstate')}export const a = Math.sqrt(2) * 3;\n`;
		expect(await broken('src/lib/model/planted.ts', code)).toEqual([]);
	});
});
