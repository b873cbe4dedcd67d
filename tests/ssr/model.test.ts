import { render } from 'svelte/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { mix, poisson, STREAM, uniform } from '$lib/model/chance';
import { OUTCOME_NAMES } from '$lib/model/batch/columns';
import { diagram, REGIONS } from '$lib/model/diagram';
import { createMachine } from '$lib/model/machines';
import { PARAMETER_NAMES } from '$lib/model/parameters';
import { APPROACHES } from '$lib/model/types';
import type * as neutrality from '$lib/model/neutrality';
import { MODEL_VERSION } from '$lib/model/version';
import { modelPageWords as words } from '$lib/words/en/model-page';
import { simulatorWords } from '$lib/words/en/simulator';
import Page from '../../src/routes/model/+page.svelte';
import { load } from '../../src/routes/model/+page.server';
import { LINE_GROUPS } from '../../src/routes/model/equations';
import { namesOf, readFormula } from '../../src/routes/model/formula';
import { STATE_ROWS } from '../../src/routes/model/state-rows';

// The report over thousands of parameter sets has tests of its own; a few sets show the same page.
vi.mock('$lib/model/neutrality', async (original) => {
	const real = await original<typeof neutrality>();
	const few = { sets: 12, equalStaySets: 2, runs: 3 };
	return { ...real, neutralityReport: () => real.neutralityReport(few) };
});

// So has the figure of the story whose ranges at equal stay the page repeats.
vi.mock('$lib/story/figures', () => {
	const range = { name: 'adviserShare', label: 'Share', atLowest: -10, atHighest: 20 };
	const ranges = { plain: [], equalStay: [range] };
	return { storyFigures: () => ({ decides: { runs: 2, equalDate: 30, equalStart: 9, ranges } }) };
});

let body = '';
let text = '';
let ids: string[] = [];
beforeAll(() => {
	const props = { data: { ...load(), locale: 'en' as const }, params: {}, form: null };
	body = render(Page, { props }).body;
	text = body
		.replace(/<!--.*?-->/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/&amp;/g, '&')
		.replace(/&lt;/g, '<')
		.replace(/\s+/g, ' ');
	ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
}, 60_000);

const lines = LINE_GROUPS.flatMap((group) => group.lines);

describe('the model page, as it comes from the server', () => {
	it('gives every parameter a row with its reason, under the id that prose links to', () => {
		for (const name of PARAMETER_NAMES) {
			expect(ids, name).toContain(name);
			expect(text).toContain(simulatorWords.parameters[name].label);
		}
	});

	it('gives every line of the model a place, its plain words and a formula', () => {
		expect(lines.length).toBeGreaterThan(60);
		for (const { id } of lines) {
			expect(ids, id).toContain(`line-${id}`);
			expect(text).toContain(words.lines[id as keyof typeof words.lines]);
		}
		expect(Object.keys(words.lines).sort()).toEqual(lines.map(({ id }) => id).sort());
		expect(body.match(/<math display="block"/g)?.length).toBeGreaterThanOrEqual(lines.length);
	});

	it('has every state of every machine with each of its transitions', () => {
		for (const approach of APPROACHES)
			for (const region of REGIONS) {
				const { edges, nodes } = diagram(createMachine(approach), region);
				const named: Readonly<Record<string, string | { name: string }>> =
					region === 'schedule' ? simulatorWords.states : simulatorWords.regions[region].states;
				const nameOf = (id: string) => {
					const found = named[id]!;
					return typeof found === 'string' ? found : found.name;
				};
				for (const { id } of nodes) expect(text).toContain(nameOf(id));
				for (const { to } of edges) expect(text).toContain(`to ${nameOf(to)}, when `);
			}
		expect(text).not.toMatch(/\b(is|are|do|has|have)[A-Z]\w+/);
	});

	it('defines every outcome, every quantity of the state and every stream', () => {
		for (const name of OUTCOME_NAMES) expect(text).toContain(words.outcomes.rows[name].definition);
		for (const { name } of STATE_ROWS) expect(ids).toContain(`state-${name}`);
		for (const name of Object.keys(STREAM))
			expect(text).toContain(words.streams.names[name as keyof typeof STREAM]);
	});

	it('names this version of the model and what each version changed', () => {
		expect(text).toContain(words.versions.current(String(MODEL_VERSION)));
		expect(words.versions.changes).toHaveLength(MODEL_VERSION);
	});

	it('has every id once, and leads to no place that is not there', () => {
		expect(new Set(ids).size).toBe(ids.length);
		const places = [...body.matchAll(/href="(?:[^"#]*\/model\/)?#([^"]+)"/g)].map(([, id]) => id!);
		expect(places.length).toBeGreaterThan(100);
		expect(places.filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('has one main heading, skips no level, and no style attribute', () => {
		const levels = [...body.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
		expect(body).not.toContain(' style=');
	});

	it('says its weaknesses before anything else', () => {
		const [first] = [...body.matchAll(/<h2[^>]* id="([^"]+)"/g)];
		expect(first?.[1]).toBe('weaknesses');
	});
});

describe('the symbols', () => {
	it('cover every name in a formula, and none is unused but those of the tables', () => {
		const used = new Set(lines.flatMap(({ formula }) => namesOf(readFormula(formula))));
		for (const name of used) expect(Object.keys(words.symbols)).toContain(name);
		const idle = Object.keys(words.symbols).filter((name) => !used.has(name));
		const elsewhere = [...PARAMETER_NAMES, ...STATE_ROWS.map(({ name }) => name)] as string[];
		expect(idle.filter((name) => !elsewhere.includes(name))).toEqual([]);
		expect(body).not.toContain('<merror');
	});

	it('are a different sign for each quantity, with a meaning', () => {
		const signs = Object.values(words.symbols).map((sign) => sign.join('_'));
		expect(new Set(signs).size).toBe(signs.length);
		for (const meaning of Object.values(words.symbolMeanings))
			expect(meaning.length).toBeGreaterThan(5);
	});
});

describe('the formulas in MathML', () => {
	/** Elements with a fixed number of children in MathML Core. */
	const arity: Readonly<Record<string, number>> = { mfrac: 2, msub: 2, msup: 2, msubsup: 3 };

	/** Faults in a piece of markup: tags that do not close, or elements with the wrong number of children. */
	function faults(markup: string): string[] {
		const open: { name: string; children: number }[] = [];
		const found: string[] = [];
		for (const [tag, slash, name = ''] of markup.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
			if (!slash) {
				const parent = open.at(-1);
				if (parent) parent.children += 1;
				open.push({ name, children: 0 });
				continue;
			}
			const last = open.pop();
			if (last?.name !== name) found.push(`${tag} closes ${last?.name}`);
			const wanted = arity[name];
			if (wanted !== undefined && last?.children !== wanted)
				found.push(`${name} has ${last?.children} parts`);
		}
		return [...found, ...open.map(({ name }) => `${name} stays open`)];
	}

	it('are well formed, every fraction and index with its parts', () => {
		const drawn = body.match(/<math[\s\S]*?<\/math>/g) ?? [];
		expect(drawn.length).toBeGreaterThan(150);
		expect(drawn.flatMap(faults)).toEqual([]);
		for (const one of drawn) expect(one.replace(/<[^>]+>/g, '').trim()).not.toBe('');
	});

	it('would be found out if they were not', () => {
		expect(faults('<math><mfrac><mi></mi></mfrac></math>')).toEqual(['mfrac has 1 parts']);
		expect(faults('<math><mi></math>')).toContain('</math> closes mi');
	});
});

describe('numbers that cannot be moved', () => {
	it('each stand in the line that the table names', () => {
		for (const { line, number } of words.fixedNumbers) {
			const formula = lines.find(({ id }) => id === line)!.formula;
			const numbers = (formula.match(/\d+(\.\d+)?/g) ?? []).map(Number);
			expect(numbers, line).toContain(number);
		}
	});
});

describe('the code of the hash on the page', () => {
	it('is the code that the model runs', () => {
		const code = /<pre[^>]*><code[^>]*>([\s\S]*?)<\/code><\/pre>/
			.exec(body)![1]!
			.replace(/<[^>]+>/g, '')
			.replace(/&lt;/g, '<')
			.replace(/&gt;/g, '>')
			.replace(/&amp;/g, '&')
			.replace(/&#123;/g, '{')
			.replace(/&#125;/g, '}');
		const shown = new Function(`${code}; return { mix, poisson, uniform };`)() as {
			mix: typeof mix;
			poisson: typeof poisson;
			uniform: typeof uniform;
		};
		for (let n = 0; n < 2000; n += 1) {
			const [seed, run, month] = [mix(n), n * 7, n % 84];
			const u = uniform(seed, run, month, 1 + (n % 9));
			expect(shown.uniform(seed, run, month, 1 + (n % 9))).toBe(u);
			expect(shown.poisson((n % 400) / 10, u)).toBe(poisson((n % 400) / 10, u));
		}
	});
});
