import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What each layer of src/lib may import from the others (see src/README.md). */
const mayImport = {
	facts: ['facts'],
	words: ['words'],
	model: ['model'],
	ui: ['ui', 'words'],
	charts: ['charts', 'ui', 'words'],
	story: ['story', 'charts', 'ui', 'words', 'model', 'facts'],
	simulator: ['simulator', 'charts', 'ui', 'words', 'model', 'facts'],
	classroom: ['classroom', 'story', 'simulator', 'charts', 'ui', 'words', 'model', 'facts']
};
/** Layers of which another may import types alone. */
const typesOnly = { charts: ['facts', 'model'] };
const layers = Object.keys(mayImport);

const layerRule = layers.flatMap((target) =>
	layers
		.filter((from) => !mayImport[target].includes(from) && !typesOnly[target]?.includes(from))
		.map((from) => ({ target: `./src/lib/${target}`, from: `./src/lib/${from}` }))
);
const routesRule = layers.map((layer) => ({
	target: `./src/lib/${layer}`,
	from: ['./src/routes', './src/tools']
}));

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build/', 'build-*/', 'node_modules/', 'test-results/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		plugins: { 'import-x': importX },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		settings: {
			'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
			'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] }
		},
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/ban-ts-comment': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'import-x/no-unresolved': [
				'error',
				{ ignore: ['^\\$app/', '^\\$env/', '^\\$service-worker$', '\\?worker&url$'] }
			],
			'import-x/no-restricted-paths': ['error', { zones: [...layerRule, ...routesRule] }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	{
		files: ['src/lib/charts/**'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: ['$lib/facts*', '$lib/model*', '**/facts/*', '**/model/*'],
							allowTypeImports: true,
							message:
								'Charts take data as props; from facts and model they may import types alone.'
						},
						{
							group: ['d3-selection', 'd3-transition'],
							message: 'D3 computes, Svelte renders.'
						}
					]
				}
			]
		}
	},
	{
		files: ['src/lib/model/**'],
		rules: {
			'no-restricted-globals': [
				'error',
				...['window', 'document', 'localStorage', 'Date', 'performance', 'setTimeout', 'JSON'].map(
					(name) => ({ name, message: 'The model is pure: no clock, no DOM, no JSON.' })
				)
			],
			'no-restricted-properties': [
				'error',
				...['random', 'exp', 'log', 'log2', 'log10', 'log1p', 'expm1', 'pow', 'hypot', 'cbrt'].map(
					(property) => ({
						object: 'Math',
						property,
						message: 'Differs between browsers; use @stdlib, or chance.ts for draws.'
					})
				),
				...['sin', 'cos', 'tan', 'tanh', 'sinh', 'cosh'].map((property) => ({
					object: 'Math',
					property,
					message: 'Differs between browsers.'
				}))
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: "BinaryExpression[operator='**']",
					message: '`**` differs between browsers; multiply.'
				}
			],
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: ['svelte', 'svelte/*', 'd3', 'd3-*', '*.json'],
							message: 'The model knows no Svelte, D3 or JSON.'
						}
					]
				}
			]
		}
	}
);
