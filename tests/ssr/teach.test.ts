import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { PACKAGE_NAMES } from '$lib/classroom/package/names';
import { chaptersTaught, lessons } from '$lib/classroom/lessons';
import { questions } from '$lib/story/checks/content';
import { handout } from '$lib/words/en/handout';
import Handout from '../../src/routes/teach/handout/+page.svelte';
import { load } from '../../src/routes/teach/handout/+page.server';
import Key from '../../src/routes/teach/handout/key/+page.svelte';
import { load as loadKey } from '../../src/routes/teach/handout/key/+page.server';
import Teach from '../../src/routes/teach/+page.svelte';

const bare = (body: string) => body.replace(/<!--.*?-->/g, '');
const frame = { locale: 'en' as const };
const asked = questions.filter(({ chapter }) => chaptersTaught.has(chapter));

describe('the page for teachers, as it comes from the server', () => {
	const body = bare(render(Teach).body);

	it('holds every lesson with the minutes of every step, and no control', () => {
		for (const { title, steps, minutes } of lessons) {
			expect(body).toContain(title);
			expect(body).toContain(`${minutes} minutes in all`);
			for (const step of steps) expect(body).toContain(step.do);
		}
		expect(body).not.toMatch(/<(?:input|button|select|textarea)/);
	});

	it('has no id twice', () => {
		const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('leads to every kind of file that is made, and says what a static site cannot do', () => {
		for (const name of Object.values(PACKAGE_NAMES))
			expect(body).toMatch(
				new RegExp(`<a[^>]* href="[^"]*packages/${name.replaceAll('.', '\\.')}"`)
			);
		expect(body).toMatch(/no LTI and no H5P/);
	});
});

describe('the handout, as it comes from the server', () => {
	const props = { data: { ...load(), ...frame }, params: {}, form: null };
	const body = bare(render(Handout, { props }).body);
	const [before = '', after = ''] = body.split('class="after"');

	it('shows neither a result nor the second side before the run', () => {
		expect(before).toContain('My prediction');
		for (const table of load().after) expect(before).not.toContain(table.caption);
		for (const table of load().after) expect(after).toContain(table.caption);
	});

	it('asks the questions of the chapters that the lessons use, without their answers', () => {
		expect(asked.length).toBeGreaterThan(6);
		for (const { question } of asked) expect(after).toContain(question);
		expect(body).not.toContain('Fits.');
	});

	it('has room of the same size for both approaches', () => {
		const grids = [handout.predict, handout.gap].map(
			({ caption }) =>
				body.split('<table').find((table) => table.includes(`>${caption}</caption>`)) ?? ''
		);
		for (const grid of grids) {
			const rows = grid.split('<tr').slice(2);
			expect(rows.length).toBeGreaterThan(1);
			for (const row of rows) expect(row.match(/<td[^>]*><\/td>/g)).toHaveLength(2);
		}
	});

	it('names the exact run as text', () => {
		expect(after).toContain(`>${load().address}</a>`);
	});
});

describe('the answers to the handout, as they come from the server', () => {
	const props = { data: { ...loadKey(), ...frame }, params: {}, form: null };
	const body = bare(render(Key, { props }).body);

	it('say of every option of every question whether it fits', () => {
		for (const { question, options } of asked) {
			expect(body).toContain(question);
			for (const { label } of options) expect(body).toContain(label);
		}
		const fitting = asked.reduce((sum, { right }) => sum + right.length, 0);
		expect(body.match(/<strong>Fits\./g)).toHaveLength(fitting);
	});
});
