/** `npm run validate:cartridge -- DIR`: compares cartridges of the built lesson with the schemas of their edition. */
import { strFromU8, unzipSync } from 'fflate';
import { CHECKS, defaultChoices, type LessonChoices } from '../lib/classroom/compose/choices';
import { packageLesson } from '../lib/classroom/package';
import { runOnFolder } from './command/run-on-folder';
import { BUILT_LESSON } from './package-lesson/arguments';
import { readLesson } from './package-lesson/write';
import { checkSchemas, faultsIn } from './validate-cartridge/check';
import { PLANTED } from './validate-cartridge/planted';

const usage = `Usage: npm run validate:cartridge -- DIR
DIR is a folder with the schemas of Common Cartridge 1.1 (ccv1p1_….xsd) and
those that they import, xml.xsd of the W3C among them, all side by side.
Needs the built site: run "npm run build" first.
Exit code: 0 all is as the schemas say, 1 something is not, 2 wrong usage or
schemas that cannot be used.`;

/** The files of a cartridge by their paths. */
function cartridge(lesson: string, site: string, questions: LessonChoices['questions']) {
	const { bytes } = packageLesson('cartridge', { ...defaultChoices, questions }, lesson, site);
	return Object.fromEntries(
		Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)])
	);
}

await runOnFolder(usage, async (folder) => {
	const lesson = readLesson(BUILT_LESSON);
	const linked = cartridge(lesson, 'https://example.org/explainer/', CHECKS);
	await checkSchemas(folder, linked);
	const cartridges = {
		'of a known site, with every question': linked,
		'of no known site, with the usual questions': cartridge(lesson, '', defaultChoices.questions),
		'without questions': cartridge(lesson, '', [])
	};
	let wrong = 0;
	for (const [name, files] of Object.entries(cartridges)) {
		const found = await faultsIn(files, folder);
		for (const fault of found) console.error(`A cartridge ${name}: ${fault}`);
		wrong += found.length;
	}
	console.log(
		`Checked ${Object.keys(cartridges).length} cartridges, and the schemas with ${PLANTED.length} planted faults: ` +
			(wrong === 0 ? 'all is as the schemas say.' : `${wrong} fault${wrong === 1 ? '' : 's'}.`)
	);
	return wrong === 0 ? 0 : 1;
});
