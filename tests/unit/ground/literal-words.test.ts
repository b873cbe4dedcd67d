import { describe, expect, it } from 'vitest';
import { sentencesInCode, wordsInTemplate } from './literal-words';
import { sourceFiles } from './source-files';

const inTemplate = (text: string) => wordsInTemplate({ path: 'A.svelte', text });
const inCode = (text: string) => sentencesInCode({ path: 'a.ts', text });

describe('words stand in the catalogue, so that a language can be added without touching a component', () => {
	it('no component has a word of its own', () => {
		const components = sourceFiles('src', ['.svelte']);
		expect(components.length).toBeGreaterThan(5);
		expect(components.flatMap(wordsInTemplate)).toEqual([]);
	});

	it('no layout and no description has a sentence of its own', () => {
		const files = sourceFiles('src/lib', ['layout.ts', 'describe.ts']);
		expect(files.length).toBeGreaterThan(1);
		expect(files.flatMap(sentencesInCode)).toEqual([]);
	});

	it.each([
		['<p>Hello</p>', 'Hello'],
		['{#if x}<b>troops</b>{/if}', 'troops'],
		['{#each a as b}<i>{b} km</i>{/each}', 'km'],
		["<p>{x ? 'Yes' : y}</p>", 'Yes'],
		['<p>{`${n} people`}</p>', 'people'],
		["<p>{n + ' people'}</p>", 'people'],
		['<button aria-label="Close">×</button>', 'Close'],
		['<img alt="A map of {place}" src="a.png">', 'A map of'],
		["<Chart label={wide ? 'Wide' : narrow} />", 'Wide'],
		['<svelte:head><title>Sources</title></svelte:head>', 'Sources'],
		['<svelte:head><meta name="description" content="On talks"></svelte:head>', 'On talks'],
		['{#snippet a()}<text>Baghdad</text>{/snippet}', 'Baghdad']
	])('a planted word is found in %s', (source, words) => {
		expect(inTemplate(source)).toEqual([`A.svelte: ${words}`]);
	});

	it.each([
		'<p>{words.title} · 1 × 2 – {n}</p>',
		'<p class="big" id="x" data-kind={`a-${b}`}>{words.of(n)}</p>',
		'<meta name="viewport" content="width=device-width">',
		"<script>const a = 'Hello you';</script><style>p { color: red }</style>",
		"<p>{kind === 'people' ? words.a : words.b}</p>",
		'<svg><path d="M 0 0 L 1 1" /></svg>'
	])('no word is found in %s', (source) => {
		expect(inTemplate(source)).toEqual([]);
	});

	it.each([
		["export const a = 'About two thousand';", 'About two thousand'],
		['export const a = `${n} people are left`;', ' people are left']
	])('a planted sentence is found in the code %s', (source, words) => {
		expect(inCode(source)).toEqual([`a.ts: ${words}`]);
	});

	it.each([
		"import a from 'b c d';",
		"type A = 'two words';",
		"throw new Error('No such place here');",
		"const path = 'M 0 0 L 1 1', name = 'us-troops-iraq', at = words.of(n);"
	])('no sentence is found in the code %s', (source) => {
		expect(inCode(source)).toEqual([]);
	});
});
