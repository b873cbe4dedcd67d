import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { questions } from '$lib/story/checks/content';
import { readTerms } from '$lib/story/glossary/content';
import Glossary from '../../src/routes/glossary/+page.svelte';
import Questions from '../../src/routes/questions/+page.svelte';
import { load } from '../../src/routes/questions/+page.server';

const bare = (body: string) => body.replace(/<!--.*?-->/g, '');

describe('the page of questions, as it comes from the server', () => {
	const props = { data: { ...load(), locale: 'en' as const }, params: {}, form: null };
	const body = bare(render(Questions, { props }).body);

	it('holds every question with its options and a fold with a text for each, and no control', () => {
		for (const { id, question, options } of questions) {
			const [, sheet = ''] = body.split(`id="check-${id}"`);
			const own = sheet.split(/id="check-|class="print-only/)[0] ?? '';
			expect(own).toContain(question);
			for (const { label } of options) expect(own.split(label).length, label).toBeGreaterThan(2);
			expect(own.match(/<details/g)).toHaveLength(1);
		}
		expect(body).not.toMatch(/<(?:input|button|select|textarea)/);
	});

	it('ends with the answers, for paper alone', () => {
		const [sheets = '', answers = ''] = body.split('class="print-only');
		for (const { question } of questions) expect(answers).toContain(question);
		expect(sheets.match(/<details/g)).toHaveLength(questions.length);
		expect(answers).not.toContain('<details');
	});
});

describe('the glossary’s page, as it comes from the server', () => {
	const body = bare(render(Glossary).body);

	it('holds every entry under its id, none twice', () => {
		const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		for (const { id } of readTerms('en')) expect(ids).toContain(id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('has one main heading, and no level is skipped on the way down', () => {
		const levels = [...body.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		levels.reduce((above, level) => {
			expect(level).toBeLessThanOrEqual(above + 1);
			return level;
		});
	});
});
