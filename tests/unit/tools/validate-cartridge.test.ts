import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultChoices } from '../../../src/lib/classroom/compose/choices';
import { packageLesson } from '../../../src/lib/classroom/package';
import { faults } from '../../../src/tools/schemas/faults';
import {
	CARTRIDGE_SCHEMAS,
	checkSchemas,
	faultsIn
} from '../../../src/tools/validate-cartridge/check';
import { PLANTED, withFault } from '../../../src/tools/validate-cartridge/planted';
import { lessonHtml } from '../classroom/package/a-lesson';

const choices = { ...defaultChoices, questions: ['told-of-the-week', 'one-run'] } as const;
const { bytes } = packageLesson('cartridge', choices, lessonHtml, 'https://school.example/');
const files = Object.fromEntries(
	Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)])
);

/** A schema of the roots of our files, with whatever is in them, or of what stands in its place. */
const schema = (namespace: string, content = '') =>
	`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}">${
		content ||
		['manifest', 'webLink', 'topic', 'questestinterop']
			.map((name) => `<xs:element name="${name}"/>`)
			.join('')
	}</xs:schema>`;

describe('the schemas of a folder', () => {
	let folder = '';
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'schemas-'));
		for (const [file, namespace] of Object.entries(CARTRIDGE_SCHEMAS))
			writeFileSync(join(folder, file), schema(namespace));
	});
	afterAll(() => rmSync(folder, { recursive: true }));
	const put = (file: string, namespace: string, content?: string) =>
		writeFileSync(join(folder, file), schema(namespace, content));

	it('find a fault in the file and the line where it stands', async () => {
		expect(await faultsIn(files, folder)).toEqual([]);
		const wrong = { ...files, 'discussion/topic.xml': '<?xml version="1.0"?>\n<theme/>' };
		expect(await faultsIn(wrong, folder)).toEqual([
			expect.stringMatching(/^discussion\/topic\.xml, line 2: Element 'theme': No matching/)
		]);
	});

	it('must find what is planted', async () => {
		await expect(checkSchemas(folder, files)).rejects.toThrow(
			`${folder} let pass an element too many in imsmanifest.xml.`
		);
	});

	it('must all be there, and whole', async () => {
		const [name, namespace] = Object.entries(CARTRIDGE_SCHEMAS)[1]!;
		rmSync(join(folder, name));
		await expect(checkSchemas(folder, files)).rejects.toThrow(`There is no ${name} in`);
		writeFileSync(join(folder, name), '<schema');
		await expect(checkSchemas(folder, files)).rejects.toThrow(/cannot be used: .*parser error/);
		put(name, namespace);
	});

	it('are read beside each other where they import one another from the web', async () => {
		const from = 'http://www.w3.org/2001/xml.xsd';
		const lang = 'http://www.w3.org/XML/1998/namespace';
		const content = `<xs:import namespace="${lang}" schemaLocation="${from}"/><xs:element name="a"><xs:complexType><xs:attribute ref="xml:lang"/></xs:complexType></xs:element>`;
		put('letters.xsd', 'urn:letters', content);
		const said = (xml: string) => faults(xml, folder, { 'letters.xsd': 'urn:letters' });
		const letter = '<a xmlns="urn:letters" xml:lang="en"/>';
		await expect(said(letter)).rejects.toThrow(/Failed to locate a schema at location 'xml.xsd'/);
		put('xml.xsd', lang, '<xs:attribute name="lang"/>');
		expect(await said(letter)).toEqual([]);
		expect(await said(letter.replace('xml:lang', 'lang'))).toHaveLength(1);
	});
});

describe('npm run validate:cartridge', { timeout: 30_000 }, () => {
	it.each(PLANTED)('has a place in $path for $what', (planted) => {
		expect(withFault(files, planted)).not.toBe(files[planted.path]);
	});

	it('would say so where a file no longer has one', () => {
		expect(() => withFault({}, PLANTED[0]!)).toThrow('no place for an element too many');
	});

	it('ends with 2 and a usage line without a folder', () => {
		const { status, stderr } = spawnSync(
			process.execPath,
			['--import', 'tsx', 'src/tools/validate-cartridge.ts'],
			{ cwd: fileURLToPath(new URL('../../../', import.meta.url)), encoding: 'utf8' }
		);
		expect(status).toBe(2);
		expect(stderr).toContain('npm run validate:cartridge -- DIR');
	});
});
