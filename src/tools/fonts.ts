/** `npm run fonts`: cuts the fonts in src/lib/styles/fonts/ down to the characters that pages use. */
import { writeFileSync } from 'node:fs';
import { cutFont, cuts, type Cut } from './fonts/cut';

for (const name of Object.keys(cuts) as Cut[]) {
	const font = await cutFont(name);
	writeFileSync(new URL(`../lib/styles/fonts/${name}.woff2`, import.meta.url), font);
	console.log(`${name}.woff2: ${font.byteLength} bytes`);
}
