import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** Schemas of a folder by their files, with the namespace that each describes. */
export type Schemas = Readonly<Record<string, string>>;

/** Where a schema imports another from the web; the one of the same name in its folder is taken. */
const onTheWeb = /(schemaLocation\s*=\s*["'])https?:[^"']*\//g;

/**
 * What xmllint says against a file, a line for each fault. It has no network: schemas that others import must
 * lie in the folder too.
 *
 * @throws where the schemas themselves cannot be used
 */
export async function faults(xml: string, folder: string, schemas: Schemas): Promise<string[]> {
	const imports = Object.entries(schemas).map(
		([file, namespace]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`
	);
	const driver = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
	const preload = readdirSync(folder)
		.filter((file) => /\.(xsd|dtd)$/.test(file))
		.map((fileName) => ({
			fileName,
			contents: readFileSync(join(folder, fileName), 'utf8').replace(onTheWeb, '$1')
		}));
	const { errors } = await validateXML({
		xml: [{ fileName: 'file.xml', contents: xml }],
		schema: [{ fileName: 'driver.xsd', contents: driver }],
		preload
	});
	return errors.map(({ loc, message }) => {
		const said = message.replace('Schemas validity error : ', '');
		return loc ? `line ${loc.lineNumber}: ${said}` : said;
	});
}
