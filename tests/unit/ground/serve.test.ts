import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersFor } from '../../../.ci/serve.mjs';
import { root } from './source-files';

const ours = readFileSync(join(root, 'static/_headers'), 'utf8');

describe('the headers that hosts are asked to send', () => {
	it('let no browser guess a type, and name no page to other sites', () => {
		const headers = headersFor(ours, '/simulator/');
		expect(headers['X-Content-Type-Options']).toBe('nosniff');
		expect(headers['Referrer-Policy']).toBe('no-referrer');
	});

	it('let any course system frame a page', () => {
		const headers = headersFor(ours, '/simulator/');
		expect(headers).not.toHaveProperty('X-Frame-Options');
		expect(headers['Content-Security-Policy']).not.toContain('frame-ancestors');
	});

	it('let browsers keep files whose name changes with their content, and no page', () => {
		expect(headersFor(ours, '/_app/immutable/a.js')['Cache-Control']).toContain('immutable');
		expect(headersFor(ours, '/simulator/')).not.toHaveProperty('Cache-Control');
	});

	it('are read block by block, a star at the end standing for anything', () => {
		const file = '# note\n/*\n  A: one\n\n/b/*\n  A: two\n  C: three\n/exact\n  D: four\n';
		expect(headersFor(file, '/a')).toEqual({ A: 'one' });
		expect(headersFor(file, '/b/c')).toEqual({ A: 'two', C: 'three' });
		expect(headersFor(file, '/exact')).toEqual({ A: 'one', D: 'four' });
	});
});
