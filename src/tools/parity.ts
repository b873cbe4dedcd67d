/**
 * `npm run parity`: what the story gives to each approach and to each party, and teachers’ pages to each approach. Exit code: 0 all within the bands
 * (parity/bands.ts says which, and why), 1 something lies outside, 2 wrong usage.
 */
import { runProgram } from './command/run';
import { readOptions } from './command/options';
import { outsideBands } from './parity/bands';
import { countParity } from './parity/count';
import { parityText } from './parity/report';
import { seeds, tellStory, tellTeachers } from './parity/told-story';

const help = `Counts the words, quotations and space that the story gives to each approach and each party.

Usage: npm run --silent parity

  --help  this text
`;
const parity = countParity(await tellStory(), seeds.facts, await tellTeachers());

await runProgram('parity', (args) => {
	if (readOptions(args, { help: 'flag' }).has('help')) return [help];
	if (outsideBands(parity).length > 0) process.exitCode = 1;
	return [parityText(parity)];
});
