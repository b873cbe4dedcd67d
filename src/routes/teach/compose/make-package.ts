import { resolve } from '$app/paths';
import type { LessonChoices } from '$lib/classroom/compose/choices';

/** The files that a lesson can be taken along as, in the order in which they are offered. */
export const PACKAGE_KINDS = ['scorm12', 'scorm2004', 'cartridge', 'gift', 'html'] as const;
export type PackageKind = (typeof PACKAGE_KINDS)[number];

/** What `$lib/classroom/package` makes files with: kind, choices, the lesson's document, address of the site. */
type PackageLesson = (
	kind: PackageKind,
	choices: LessonChoices,
	lessonHtml: string,
	site: string
) => { name: string; bytes: Uint8Array };
const makers = import.meta.glob<{ packageLesson: PackageLesson }>(
	'$lib/classroom/package/index.ts'
);

/**
 * Makes a file of a lesson, here in the browser; what makes it and the lesson’s document are fetched for it.
 *
 * @throws where either cannot be fetched
 */
export async function makePackage(
	kind: PackageKind,
	choices: LessonChoices
): Promise<{ name: string; bytes: Uint8Array }> {
	const site = new URL(resolve('/'), location.href).href;
	const [load] = Object.values(makers);
	if (!load) throw new Error('There is nothing that makes packages.');
	const { packageLesson } = await load();
	const response = await fetch(`${site}embed/lesson/`);
	if (!response.ok) throw new Error(`The lesson could not be fetched: ${response.status}`);
	return packageLesson(kind, choices, await response.text(), site);
}
