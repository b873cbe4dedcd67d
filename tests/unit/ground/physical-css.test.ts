import { describe, expect, it } from 'vitest';
import { physicalCss } from './physical-css';
import { sourceFiles } from './source-files';

const inComponent = (css: string) =>
	physicalCss({ path: 'A.svelte', text: `<p>x</p><style>p { ${css} }</style>` });

describe('styles name start and end, so that a right-to-left language needs none of its own', () => {
	it('in every component and style sheet', () => {
		const files = sourceFiles('src', ['.svelte', '.css']);
		expect(files.length).toBeGreaterThan(5);
		expect(files.flatMap(physicalCss)).toEqual([]);
	});

	it.each([
		'margin-left: 1rem',
		'padding-right: 0',
		'border-left-width: 1px',
		'left: -999px',
		'text-align: left',
		'float: right',
		'border-top-left-radius: 2px',
		'padding: 0 1rem 0 2rem',
		'margin: 0 var(--a) 0 calc(1px + (2px * 2))'
	])('a planted "%s" is found', (css) => {
		expect(inComponent(css)).toEqual([`A.svelte: ${css}`]);
	});

	it.each([
		'margin-inline-start: 1rem',
		'text-align: start',
		'inset: 0 auto 0 auto',
		'padding: 0 calc(1rem + 2px) 0 calc(1rem + 2px)',
		'margin: 0 auto 1rem',
		'border-inline-start: 1px solid',
		'inset: var(--card-top) auto auto var(--card-left)'
	])('"%s" is accepted', (css) => {
		expect(inComponent(css)).toEqual([]);
	});

	it('a planted breach is found in a style sheet, inside a media query', () => {
		const text = '@media (width > 1px) { a { &:hover { right: 0 } } }';
		expect(physicalCss({ path: 'a.css', text })).toEqual(['a.css: right: 0']);
	});
});
