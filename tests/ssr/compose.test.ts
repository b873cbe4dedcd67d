import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { CHAPTERS, defaultChoices, readChoices } from '$lib/classroom/compose/choices';
import { planOf } from '$lib/classroom/compose/plan';
import { PRESET_NAMES } from '$lib/simulator/presets';
import { questions } from '$lib/story/checks/content';
import { composeWords } from '$lib/words/en/compose';
import { presetWords } from '$lib/words/en/simulator-presets';
import { story } from '$lib/words/en/story';
import Page from '../../src/routes/teach/compose/+page.svelte';
import { load } from '../../src/routes/teach/compose/+page.server';
import { load as loadKey } from '../../src/routes/teach/handout/key/+page.server';
import { chapterOf } from '../../src/routes/teach/compose/chapter-of';

const data = { ...load(), locale: 'en' as const };
const props = { data, params: {}, form: null };
const body = render(Page, { props }).body.replace(/<!--.*?-->/g, '');
const [chosen = '', planned = '', key = ''] = body.split(/id="(?:plan|key)"/);

describe('the page that puts a lesson together, as it comes from the server', () => {
	it('names all that there is to choose from', () => {
		for (const chapter of CHAPTERS) expect(chosen).toContain(story.chapters[chapter]);
		for (const { question } of questions) expect(chosen).toContain(question);
		for (const name of PRESET_NAMES) expect(chosen).toContain(presetWords[name].meaning);
	});

	it('plans the usual lesson in times that add up', () => {
		const minutes = [...planned.matchAll(/class="minutes[^"]*">(\d+) min</g)].map(
			([, one]) => +one!
		);
		const { steps } = planOf(defaultChoices, { reading: data.reading, chapterOf });
		expect(minutes).toEqual(steps.map((step) => step.minutes));
		expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(defaultChoices.minutes);
	});

	it('leads those without scripts to answers to every question of the usual lesson', () => {
		expect(key).toMatch(/<noscript>.*href="[^"]*teach\/handout\/key\/"/s);
		for (const id of defaultChoices.questions) expect(loadKey().questions).toContain(id);
	});

	it('links to three ready lessons that fit their time', () => {
		const links = [...body.matchAll(/href="[^"]*embed\/lesson\/([^"]*)"/g)].map(([, query]) =>
			readChoices(query!.replaceAll('&amp;', '&'))
		);
		expect(links.map(({ choices }) => choices.minutes)).toEqual([15, 50, 90]);
		for (const { choices, unreadable } of links) {
			expect(unreadable).toEqual([]);
			expect(planOf(choices, { reading: data.reading, chapterOf }).fits).toBe(true);
		}
		expect(body).toContain(composeWords.noScript.title);
	});
});
