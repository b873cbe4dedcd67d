import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSeeds, type SeedsOnDisk } from '../../../src/lib/facts/seeds-on-disk';
import { scanTokens } from '../../../src/lib/facts/tokens';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const seeds = readSeeds(join(root, 'seeds'));
const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.md'))
	.map((name) => ({ name, source: readFileSync(join(root, 'content', name), 'utf8') }));

/** The names in prose that no record of seeds/ has; parameters and terms are not looked up here. */
function unknownNames(
	source: string,
	{ facts, derivations, articles, disagreements }: SeedsOnDisk
) {
	const tables = {
		fact: facts,
		derived: derivations,
		article: articles,
		disagreement: disagreements
	};
	return scanTokens(source).tokens.flatMap(({ kind, id }) =>
		kind === 'assumption' || kind === 'term' || Object.hasOwn(tables[kind], id)
			? []
			: `${kind} ${id}`
	);
}

describe('the prose under content/', () => {
	it('names only facts, derivations, articles and disagreements that exist', () => {
		const unknown = files.flatMap(({ name, source }) =>
			unknownNames(source, seeds).map((missing) => `${name}: ${missing}`)
		);
		expect(unknown).toEqual([]);
	});
	it('is caught when it names a fact that does not exist', () => {
		const prose = 'There are ((us-troops-iraq)) and ((us-troops-iran|some)), ((derived:sum)).';
		expect(unknownNames(prose, seeds)).toEqual(['fact us-troops-iran', 'derived sum']);
	});
});
