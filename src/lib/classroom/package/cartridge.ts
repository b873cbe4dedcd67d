import { escaped } from '$lib/ui/escaped';
import { packageWords as words } from '$lib/words/en/packages';
import type { PackagedQuestion } from './questions';
import { quizOf } from './quiz';
import type { Described } from './scorm-manifest';
import { declaration, paragraphs } from './xml';

const base = 'http://www.imsglobal.org/xsd/imsccv1p1';
const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const schema = (name: string) => `http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_${name}.xsd`;

/** A file of a cartridge that its list of contents leads to. */
interface Entry {
	title: string;
	type: string;
	path: string;
	text: string;
}

const webLink = (address: string): string => `${declaration}<webLink
	xmlns="${base}/imswl_v1p1" ${xsi}
	xsi:schemaLocation="${base}/imswl_v1p1 ${schema('imswl_v1p1')}">
	<title>${escaped(words.lesson)}</title>
	<url href="${escaped(address)}" target="_iframe" windowFeatures="width=880, height=700"/>
</webLink>
`;

const page = (address: string): string => `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<title>${escaped(words.page.title)}</title>
	</head>
	<body>
		<p>${escaped(words.page.lead)}</p>
		<p>${escaped(words.page.about)}</p>
		<p><a href="${escaped(address)}" target="_blank" rel="noopener">${escaped(words.page.open)}</a></p>
		<p>${escaped(words.page.privacy)}</p>
	</body>
</html>
`;

const topic = (): string => `${declaration}<topic
	xmlns="${base}/imsdt_v1p1" ${xsi}
	xsi:schemaLocation="${base}/imsdt_v1p1 ${schema('imsdt_v1p1')}">
	<title>${escaped(words.discussion.title)}</title>
	<text texttype="text/html">${paragraphs([words.discussion.text])}</text>
</topic>
`;

const manifest = (lesson: Described, entries: readonly Entry[]): string => {
	const items = entries.map(
		({ title }, at) => `
				<item identifier="item-${at + 1}" identifierref="resource-${at + 1}">
					<title>${escaped(title)}</title>
				</item>`
	);
	const files = entries.map(
		({ type, path }, at) => `
		<resource identifier="resource-${at + 1}" type="${type}"${type === 'webcontent' ? ` href="${path}"` : ''}>
			<file href="${path}"/>
		</resource>`
	);
	// Some systems know a cartridge by the first namespace of its root.
	return `${declaration}<manifest xmlns="${base}/imscp_v1p1" xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest" ${xsi} identifier="${escaped(lesson.identifier)}" xsi:schemaLocation="${base}/imscp_v1p1 ${schema('imscp_v1p2_v1p0')} http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest http://www.imsglobal.org/profile/cc/ccv1p1/LOM/ccv1p1_lommanifest_v1p0.xsd">
	<metadata>
		<schema>IMS Common Cartridge</schema>
		<schemaversion>1.1.0</schemaversion>
		<lomimscc:lom>
			<lomimscc:general>
				<lomimscc:title><lomimscc:string language="en">${escaped(lesson.title)}</lomimscc:string></lomimscc:title>
			</lomimscc:general>
		</lomimscc:lom>
	</metadata>
	<organizations>
		<organization identifier="contents" structure="rooted-hierarchy">
			<item identifier="root">${items.join('')}
			</item>
		</organization>
	</organizations>
	<resources>${files.join('')}
	</resources>
</manifest>
`;
};

/**
 * The files of a Common Cartridge 1.1 by their paths: the lesson as a link and on a page, a topic for discussion,
 * the questions as a quiz.
 *
 * @param address the lesson on the site; where the site is not known, `lessonHtml` comes along in its place
 */
export function cartridgeFiles(
	lesson: Described,
	address: string | undefined,
	lessonHtml: string,
	questions: readonly PackagedQuestion[]
): Record<string, string> {
	const own: Entry = {
		title: words.lesson,
		type: 'webcontent',
		path: 'lesson/index.html',
		text: lessonHtml
	};
	const link = (to: string): Entry => ({
		...own,
		type: 'imswl_xmlv1p1',
		path: 'link/lesson.xml',
		text: webLink(to)
	});
	const entries: Entry[] = [
		address === undefined ? own : link(address),
		{
			title: words.page.title,
			type: 'webcontent',
			path: 'page/about.html',
			text: page(address ?? '../lesson/index.html')
		},
		{
			title: words.discussion.title,
			type: 'imsdt_xmlv1p1',
			path: 'discussion/topic.xml',
			text: topic()
		},
		...(questions.length === 0
			? []
			: [
					{
						title: words.quiz,
						type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
						path: 'quiz/assessment.xml',
						text: quizOf(questions)
					}
				])
	];
	return {
		'imsmanifest.xml': manifest(lesson, entries),
		...Object.fromEntries(entries.map(({ path, text }) => [path, text]))
	};
}
