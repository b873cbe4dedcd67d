import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { characters, cutFont, cuts, type Cut } from '../../../src/tools/fonts/cut';
import { root, sourceFiles } from '../ground/source-files';

/** Letters and signs of formulas come from the reader's own mathematical font. */
const ofFormulas = /[\p{Script=Greek}ℓ]/u;

describe('the fonts that pages ship', () => {
	it('are what `npm run fonts` cuts from the packages', async () => {
		for (const name of Object.keys(cuts) as Cut[]) {
			const kept = readFileSync(join(root, `src/lib/styles/fonts/${name}.woff2`));
			expect(kept.equals(await cutFont(name)), name).toBe(true);
		}
	});

	it('draw every letter and mark that words, prose and records hold', () => {
		const missing = ['src/lib/words', 'content', 'seeds']
			.flatMap((folder) => sourceFiles(folder, ['.ts', '.md', '.json']))
			.flatMap(({ path, text }) =>
				[...new Set(text)]
					.filter((one) => one > '~' && !characters.includes(one) && !ofFormulas.test(one))
					.map((one) => `${one} in ${path}`)
			);
		expect(missing).toEqual([]);
	});
});
