import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile, preprocess } from 'svelte/compiler';
import { mdsvex } from 'mdsvex';
import slug from 'rehype-slug';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escapeProse, moduleScript, proseTokens } from '../../../src/lib/facts/prose';

const facts = {
	'us-troops-iraq': {
		kind: 'figure',
		display: 'about 2,500',
		value: 2500,
		sources: [{ article: '000', quote: 'roughly 2,500 US troops', start: 1187, end: 1210 }]
	},
	defeated: { kind: 'event', display: 'the end of 2017', date: '2017-12', sources: [] },
	'a-third': { kind: 'figure', display: 'around a third', value: 0.33, sources: [] }
};
const derivations = {
	'attacks-a-month': {
		value: 45,
		words: 'about 45 a month',
		from: ['us-troops-iraq'],
		how: '150 ÷ 3.3'
	}
};
const frontMatter = '---\nid: a\ntitle: A test of 2024\n---\n\n';

let root: string;

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'prose-'));
	mkdirSync(join(root, 'seeds'));
	const seeds = { facts, derivations, disagreements: {}, articles: { '003': { name: 'Opinion' } } };
	for (const [name, table] of Object.entries(seeds))
		writeFileSync(join(root, 'seeds', `${name}.json`), JSON.stringify(table));
});
afterAll(() => rmSync(root, { recursive: true }));

async function page(prose: string, path = 'content/en/story/a.md'): Promise<string> {
	const findAssumption = async (name: string) =>
		name === 'usTroops' ? { words: '2,500 troops', evidence: [2500, 1000] } : undefined;
	const { code } = await preprocess(
		prose.startsWith('---') ? prose : frontMatter + prose,
		[
			proseTokens({ root, findAssumption }),
			mdsvex({
				extensions: ['.md'],
				smartypants: false,
				remarkPlugins: [escapeProse],
				rehypePlugins: [slug]
			}) as ReturnType<typeof proseTokens>,
			moduleScript()
		],
		{ filename: join(root, path) }
	);
	return code;
}

const link = (id: string, words: string) => `<FactLink id="${id}" words="${words}" />`;

describe('a token in prose', () => {
	it('becomes a link that shows the words of the fact', async () => {
		expect(await page('There are ((us-troops-iraq)) troops.')).toContain(
			`<p>There are ${link('us-troops-iraq', 'about 2,500')} troops.</p>`
		);
	});

	it('may begin a paragraph, without making Markdown take it for a block of HTML', async () => {
		expect(await page('((us-troops-iraq)) *stay*.')).toContain(
			`<p>${link('us-troops-iraq', 'about 2,500')} <em>stay</em>.</p>`
		);
	});

	it('may stand in bold, in a list, in a table and inside brackets', async () => {
		const code = await page(
			'**((defeated))**\n\n- ((a-third))\n\n| a | b |\n| --- | --- |\n| ((us-troops-iraq|some 2,500)) | (((defeated))) |'
		);
		expect(code).toContain(`<strong>${link('defeated', 'the end of 2017')}</strong>`);
		expect(code).toContain(`<li>${link('a-third', 'around a third')}</li>`);
		expect(code).toContain(`<td>${link('us-troops-iraq', 'some 2,500')}</td>`);
		expect(code).toContain(`<td>(${link('defeated', 'the end of 2017')})</td>`);
	});

	it('may show other words, quotation marks and braces among them', async () => {
		expect(await page('((a-third|“a {third}" & more))')).toContain(
			'words="“a &#123;third&#125;&#34; &#38; more"'
		);
	});

	it('names a derivation, an article or an assumption by its prefix', async () => {
		const code = await page(
			'((derived:attacks-a-month)), ((article:003)), ((assumption:usTroops))'
		);
		expect(code).toContain(
			'<FactLink id="attacks-a-month" words="about 45 a month" kind="derived" />'
		);
		expect(code).toContain('<FactLink id="003" words="Opinion" kind="article" />');
		expect(code).toContain('<AssumptionLink id="usTroops" words="2,500 troops" />');
		expect(code).toContain("import AssumptionLink from '$lib/facts/AssumptionLink.svelte'");
	});

	it('compiles with its import once, however often it is used', async () => {
		const code = await page('((defeated)) and ((a-third))');
		expect(code.match(/import FactLink/g)).toHaveLength(1);
		expect(() => compile(code, { generate: 'server', runes: true })).not.toThrow();
	});

	it('leaves a heading its plain id', async () => {
		expect(await page('## Since ((defeated)) only')).toContain('<h2 id="since--only">');
	});
});

describe('prose with a fault in it', () => {
	const faulty: [string, string, string][] = [
		['an unknown fact', 'ok\n\n((us-troops-irak))', '8: there is no fact "us-troops-irak"'],
		['an unknown derivation', '((derived:nothing))', '6: there is no derived "nothing"'],
		['an unknown assumption', '((assumption:tropos))', '6: there is no assumption "tropos"'],
		['an unknown article', '((article:009))', '6: there is no article "009"'],
		['an unknown kind', '((figure:us-troops-iraq))', '6: ((figure:us-troops-iraq)): no such kind'],
		['an empty token', 'a\n(())', '7: malformed token (())'],
		['empty words', '((defeated|))', '6: malformed token'],
		['a token without end', 'a ((defeated) b', '6: stray (('],
		['a token without beginning', 'a defeated)) b', '6: stray ))'],
		['a year outside a token', 'one\ntwo 2014 three', '7: digit outside a token: "2014"'],
		['a digit of another script', 'in ٢٠١٤', '6: digit outside a token: "٢٠١٤"'],
		['a fraction sign', 'about ½ of it', '6: digit outside a token: "½"'],
		['a digit in the text of a link', '[in 2014](/model/)', '6: digit outside a token: "2014"'],
		['a digit in the words of an image', '![2 men](a.png)', '6: digit outside a token: "2"'],
		[
			'a number that no source bears out',
			'((us-troops-iraq|about 2,600))',
			'does not bear out "2600"'
		],
		['the place of a quotation as a number', '((us-troops-iraq|1187))', 'does not bear out "1187"'],
		['a number far from the assumption', '((assumption:usTroops|900))', 'does not bear out "900"'],
		['a token inside a link', '[see ((defeated))](/model/)', '6: a token inside a link'],
		['a script', '<script>\nlet a;\n</script>', '6: prose holds no "<script"'],
		['a Svelte block', '{#if true}a{/if}', '6: prose holds no "{#"'],
		['a token in a block of HTML', '<div>\n((defeated))\n</div>', 'stands in a block of HTML']
	];
	it.each(faulty)('fails the build for %s', async (_, prose, message) => {
		await expect(page(prose)).rejects.toThrow(message);
	});

	it('is told by the path of its file from the project’s root', async () => {
		await expect(page('in 2014')).rejects.toThrow(/^content\/en\/story\/a\.md:6: digit/);
	});

	it('names all its faults at once, in their order', async () => {
		await expect(page('in 2014\n((nothing))\n2015')).rejects.toThrow(
			/:6: digit.*\n.*:7: there is no fact.*\n.*:8: digit/
		);
	});

	it('is refused when it has no front matter', async () => {
		await expect(
			preprocess('<p>words</p>', [moduleScript()], { filename: join(root, 'content/a.md') })
		).rejects.toThrow('no front matter');
	});
});

describe('what is not prose', () => {
	const passed: [string, string][] = [
		['front matter', 'words'],
		['inline code', 'run `npm 20` now'],
		['a fence', '```\nnode 20\n((no))\n```'],
		['an address', '[the model](/model/?v=1#a(2))'],
		['a tag', 'a <abbr title="World War 2">war</abbr>'],
		['a comment', '<!-- see 2014 -->\n\nwords'],
		['a character reference', 'it&#8217;s'],
		['the numbers of a list', 'As follows:\n\n1. one\n2. two\n3. three']
	];
	it.each(passed)('may hold digits: %s', async (_, prose) => {
		expect(await page(prose)).toContain('metadata');
	});

	it('is the business of content/ alone: other files keep their digits', async () => {
		expect(await page('in 2014', 'src/other.md')).toContain('in 2014');
	});

	it('keeps braces and angle brackets typed in prose as they are', async () => {
		expect(await page('a < b and {c}')).toContain('a &lt; b and &#123;c&#125;');
	});
});

describe('the numbers in a writer’s words', () => {
	it.each([
		['us-troops-iraq', 'roughly 2,500'],
		['us-troops-iraq', '2500'],
		['defeated', 'in December 2017'],
		['us-troops-iraq', 'the troops']
	])('pass when %s bears them out: %s', async (id, words) => {
		expect(await page(`((${id}|${words}))`)).toContain(`words="${words}"`);
	});
});

describe('a word of the glossary', () => {
	it('becomes a link to its entry, with the term or the words of the writer', async () => {
		const code = await page('A ((term:guard)), two ((term:guard|guards)).');
		expect(code).toContain('<TermLink id="guard" words="Guard" />');
		expect(code).toContain('<TermLink id="guard" words="guards" />');
	});

	it.each([
		['an entry that is not there', '((term:warden))', 'there is no term "warden"'],
		['a number', '((term:guard|7 guards))', 'does not bear out "7"']
	])('fails the build for %s', async (_, prose, message) => {
		await expect(page(prose)).rejects.toThrow(message);
	});
});

describe('a file of questions', () => {
	const prose = '((a-third)) is asked.\n\n## first-option\n\nSaid.\n\n## second\n\n((defeated)).';

	it('shows the part that it is asked for, the opening among them', async () => {
		const code = await page(prose, 'content/en/checks/a.md');
		expect(code).toMatch(/\{#if part === 'opening'\}\s*<p><FactLink id="a-third"/);
		expect(code).toMatch(/\{#if part === 'first-option'\}\s*<p>Said\.<\/p>\s*\{\/if\}/);
		expect(code).toContain('let { part } = $props();');
		expect(() => compile(code, { generate: 'server', runes: true })).not.toThrow();
	});

	it('is a page like any other in another folder', async () => {
		expect(await page(prose)).not.toContain('{#if');
	});

	it('fails the build for a digit in a part', async () => {
		await expect(page(`${prose} in 2014`, 'content/en/checks/a.md')).rejects.toThrow('2014');
	});
});
