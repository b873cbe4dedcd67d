import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../command/usage-error';
import { faults, type Schemas } from '../schemas/faults';
import { PLANTED, withFault } from './planted';

/** The schemas of Common Cartridge 1.1 that describe files of ours, as IMS calls them. */
export const CARTRIDGE_SCHEMAS: Schemas = {
	'ccv1p1_imscp_v1p2_v1p0.xsd': 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
	'ccv1p1_imswl_v1p1.xsd': 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1',
	'ccv1p1_imsdt_v1p1.xsd': 'http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1',
	'ccv1p1_qtiasiv1p2p1_v1p0.xsd': 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2'
};

type Files = Readonly<Record<string, string>>;

/** What the schemas of a folder say against the XML of a cartridge, a line for each fault, its file first. */
export async function faultsIn(files: Files, folder: string): Promise<string[]> {
	const lines = [];
	for (const [path, text] of Object.entries(files).filter(([path]) => path.endsWith('.xml')))
		for (const fault of await faults(text, folder, CARTRIDGE_SCHEMAS))
			lines.push(`${path}, ${fault}`);
	return lines;
}

/**
 * Sees to it that the schemas of a folder are there, can be read, and find every planted fault.
 *
 * @param files of a cartridge with a link and a quiz
 * @throws a `UsageError` where they are not, cannot be, or do not
 */
export async function checkSchemas(folder: string, files: Files): Promise<void> {
	const missing = Object.keys(CARTRIDGE_SCHEMAS).find((file) => !existsSync(join(folder, file)));
	if (missing) throw new UsageError(`There is no ${missing} in ${folder}.`);
	for (const planted of PLANTED) {
		const found = await faults(withFault(files, planted), folder, CARTRIDGE_SCHEMAS).catch(
			({ message }: Error) => {
				throw new UsageError(`The schemas in ${folder} cannot be used: ${message.split('\n')[0]}`);
			}
		);
		if (found.length === 0)
			throw new UsageError(`The schemas in ${folder} let pass ${planted.what} in ${planted.path}.`);
	}
}
