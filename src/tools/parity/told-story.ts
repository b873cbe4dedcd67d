import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nameToken } from '../../lib/facts/naming';
import { readSeeds } from '../../lib/facts/seeds-on-disk';
import { scanTokens, type Token } from '../../lib/facts/tokens';
import { assumptionWords } from '../../lib/story/facts/assumption-words';

/** A token of a step's prose with the words that it shows. */
export type ToldToken = Token & { shown: string };

/** A step of the story as a reader meets it. */
export interface ToldStep {
	file: string;
	matter: Record<'id' | 'chapter' | 'title' | 'view' | 'alt', string>;
	/** The prose with every token as the words it shows, no markup. */
	text: string;
	tokens: readonly ToldToken[];
}

const folder = new URL('../../../content/en/story/', import.meta.url);
export const seeds = readSeeds(fileURLToPath(new URL('../../../seeds', import.meta.url)));

async function shownTokens(prose: string): Promise<readonly ToldToken[]> {
	const named = scanTokens(prose).tokens.map(async (token) => {
		const mention = await nameToken(token, seeds, async (name) => assumptionWords(name));
		if (typeof mention === 'string') throw new Error(mention);
		return { ...token, shown: mention.words };
	});
	return Promise.all(named);
}

const withWords = (prose: string, tokens: readonly ToldToken[]): string =>
	tokens
		.toReversed()
		.reduce((text, { start, end, shown }) => text.slice(0, start) + shown + text.slice(end), prose)
		.replace(/\*\*|^[->] /gm, '');

/** Prose as a reader meets it: every token as the words it shows, no marks of emphasis, quotation or list. */
export const shownText = async (prose: string): Promise<string> =>
	withWords(prose, await shownTokens(prose));

async function tell(file: string): Promise<ToldStep> {
	const source = readFileSync(new URL(file, folder), 'utf8');
	const [, head = '', prose = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
	const fields = [...head.matchAll(/^(\w+): (.*)$/gm)].map(([, key, value]) => [key, value]);
	const tokens = await shownTokens(prose).catch((fault: Error) => {
		throw new Error(`${file}: ${fault.message}`);
	});
	return {
		file,
		matter: Object.fromEntries(fields) as ToldStep['matter'],
		text: withWords(prose, tokens),
		tokens
	};
}

/** Every step of the English story, in reading order. Throws, naming the file, for a token that names nothing. */
export async function tellStory(): Promise<readonly ToldStep[]> {
	const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
	return Promise.all(files.sort().map(tell));
}
