import { strToU8, zipSync } from 'fflate';
import { packageWords as words } from '$lib/words/en/packages';
import { choicesQuery, type LessonChoices } from '../compose/choices';
import { cartridgeFiles } from './cartridge';
import { giftOf } from './gift';
import { packagedLesson } from './lesson-html';
import { questionsIn } from './questions';
import { scorm12Manifest, scorm2004Manifest, type Described } from './scorm-manifest';

/** Every kind of file that a lesson can be taken along as. */
export const PACKAGE_KINDS = ['scorm12', 'scorm2004', 'cartridge', 'gift', 'html'] as const;
export type PackageKind = (typeof PACKAGE_KINDS)[number];

const name = 'conditions-or-calendar';
/** What each kind of file is called. */
export const PACKAGE_NAMES: Readonly<Record<PackageKind, string>> = {
	scorm12: `${name}-scorm-1.2.zip`,
	scorm2004: `${name}-scorm-2004.zip`,
	cartridge: `${name}-cartridge-1.1.imscc`,
	gift: `${name}-questions.gift.txt`,
	html: `${name}-offline.html`
};

/** The time of every file in a package, by the clock of wherever it is made, so that the bytes are the same. */
const time = () => new Date(2024, 0, 27, 12, 0, 0);

const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
	zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
		level: 9,
		mtime: time()
	});

/** A lesson’s name for machines, another for other choices. */
const identifierOf = (query: string): string =>
	[name, ...query.split(/[^a-z0-9]+/i).filter((part) => part !== '')].join('-');

/**
 * A lesson as a file to take along. The same choices, document and site give the same bytes.
 *
 * @param lessonHtml the document of `/embed/lesson/`
 * @param site address of the site’s root, for links; empty where it is not known
 * @throws where `lessonHtml` is no document of a lesson
 */
export function packageLesson(
	kind: PackageKind,
	choices: LessonChoices,
	lessonHtml: string,
	site: string
): { name: string; bytes: Uint8Array } {
	const query = choicesQuery(choices);
	const root = site === '' ? '' : site.replace(/\/*$/, '/');
	const lesson: Described = { identifier: identifierOf(query), title: words.title };
	const questions = questionsIn(lessonHtml, choices.questions);
	const html = packagedLesson(lessonHtml, query, root);
	const address =
		root === '' ? undefined : `${root}embed/lesson/${query === '' ? '' : `?${query}`}`;
	const make: Record<PackageKind, () => Uint8Array> = {
		scorm12: () => zipped({ 'imsmanifest.xml': scorm12Manifest(lesson), 'index.html': html }),
		scorm2004: () => zipped({ 'imsmanifest.xml': scorm2004Manifest(lesson), 'index.html': html }),
		cartridge: () => zipped(cartridgeFiles(lesson, address, html, questions)),
		gift: () => strToU8(giftOf(questions)),
		html: () => strToU8(html)
	};
	return { name: PACKAGE_NAMES[kind], bytes: make[kind]() };
}
