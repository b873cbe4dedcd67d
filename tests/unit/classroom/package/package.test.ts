import { strFromU8 } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultChoices } from '$lib/classroom/compose/choices';
import { PACKAGE_KINDS, packageLesson } from '$lib/classroom/package';
import { asked, lessonHtml } from './a-lesson';

const site = 'https://school.example/explainer';
const choices = { ...defaultChoices, questions: ['told-of-the-week', 'one-run'] } as const;
const textOf = (kind: 'gift' | 'html', at: string, html = lessonHtml) =>
	strFromU8(packageLesson(kind, choices, html, at).bytes);

const zone = process.env['TZ'];
afterEach(() => {
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

describe.each(PACKAGE_KINDS)('a package of the kind %s', (kind) => {
	it('has the same bytes at any time and in any zone of time', () => {
		const first = packageLesson(kind, choices, lessonHtml, site);
		process.env['TZ'] = 'Pacific/Auckland';
		expect(packageLesson(kind, choices, lessonHtml, site)).toEqual(first);
	});

	it('refuses what is no lesson', () => {
		expect(() => packageLesson(kind, choices, '<p>A page</p>', site)).toThrow(/document/);
	});
});

describe('the lesson in a package', () => {
	it('holds its choices and the site, and leads its links there', () => {
		const html = textOf('html', site);
		expect(html).toContain(
			'id="choices">{"choices":"questions=am","site":"https://school.example/explainer/"}<'
		);
		expect(html).toContain('<a href="https://school.example/explainer/sources/#a">Fact</a>');
	});

	it('has no link that leads nowhere where nobody knows the site', () => {
		const html = textOf('html', '');
		expect(html).toContain('<a>Fact</a>');
		expect(html.split('<script>')[0]).not.toMatch(/canonical|footer|\.\.\//);
	});

	it('leaves its script as it was, which the policy allows by its hash', () => {
		for (const at of [site, ''])
			expect(textOf('html', at).split('<script>')[1]).toBe(lessonHtml.split('<script>')[1]);
	});

	it('has no choices that could end their element', () => {
		const html = textOf('html', 'https://school.example/</script><b>/');
		expect(html.split('id="choices">')[1]?.split('</script>')[0]).toContain('\\u003c/script>');
	});
});

/** GIFT as a course system reads it: title, text, and answers with mark and feedback. */
function readGift(text: string) {
	const bare = (part: string) => part.replace(/\\(.)/g, '$1').trim();
	const blocks = text
		.split('\n')
		.filter((line) => !line.startsWith('//'))
		.join('\n');
	const block = /::((?:\\.|[^\\:])*)::((?:\\.|[^\\{])*)\{((?:\\.|[^\\}])*)\}/g;
	const answer = /([=~])(?:%(-?[\d.]+)%)?((?:\\.|[^\\=~#])*)#((?:\\.|[^\\=~#])*)/g;
	return [...blocks.matchAll(block)].map(([, title = '', asked = '', answers = '']) => ({
		title: bare(title),
		text: bare(asked),
		answers: [...answers.matchAll(answer)].map(([, mark, share, label = '', said = '']) => ({
			mark: share === undefined ? mark : Number(share),
			label: bare(label),
			feedback: bare(said)
		}))
	}));
}

describe('the questions in GIFT', () => {
	it('are read back as they were asked, in the order of the choices', () => {
		const read = readGift(textOf('gift', site));
		expect(read.map(({ title }) => title)).toEqual(choices.questions);
		for (const one of read) {
			const question = asked.find(({ id }) => id === one.title);
			expect(one.text).toBe([question?.opening, question?.question].filter(Boolean).join(' '));
			expect(one.answers.map(({ label, feedback }) => ({ label, feedback }))).toEqual(
				question?.options.map(({ label, feedback }) => ({ label, feedback }))
			);
		}
	});

	it('give the whole mark to one answer, or to all that fit together', () => {
		const [several, one] = readGift(textOf('gift', site));
		expect(one?.answers.map(({ mark }) => mark)).toEqual(['~', '~', '=']);
		expect(several?.answers.map(({ mark }) => mark)).toEqual([
			33.33333, -33.33333, 33.33333, 33.33333
		]);
	});
});
