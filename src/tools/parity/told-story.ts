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

const content = new URL('../../../content/en/', import.meta.url);
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

const sourceOf = (file: string): string => readFileSync(new URL(file, content), 'utf8');
const filesOf = (folder: string): string[] =>
	readdirSync(new URL(folder, content))
		.filter((file) => file.endsWith('.md'))
		.sort();

/** Prose as a reader meets it: every token as the words it shows, no marks of emphasis, quotation or list. */
export const shownText = async (prose: string): Promise<string> =>
	withWords(prose, await shownTokens(prose));

async function tell(file: string): Promise<ToldStep> {
	const source = sourceOf(`story/${file}`);
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
	return Promise.all(filesOf('story').map(tell));
}

/** What teachers and the handout are told, a text for each file: the steps of its lesson, if any, and its prose. */
export async function tellTeachers(): Promise<readonly string[]> {
	return Promise.all(filesOf('teach').map((file) => shownText(sourceOf(`teach/${file}`))));
}
