import { resolve } from '$app/paths';
import type { LessonChoices } from '$lib/classroom/compose/choices';
import type { PackageKind } from '$lib/classroom/package';

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
	const { packageLesson } = await import('$lib/classroom/package');
	const response = await fetch(`${site}embed/lesson/`);
	if (!response.ok) throw new Error(`The lesson could not be fetched: ${response.status}`);
	return packageLesson(kind, choices, await response.text(), site);
}
