import { readdirSync, readFileSync } from 'node:fs';
import { nameToken } from '../../../src/lib/facts/naming';
import { readSeeds } from '../../../src/lib/facts/seeds-on-disk';
import { scanTokens, type Token } from '../../../src/lib/facts/tokens';
import { assumptionWords } from '../../../src/lib/story/facts/assumption-words';

/** A step of the story as a reader meets it. */
export interface ToldStep {
	file: string;
	matter: Record<'id' | 'chapter' | 'title' | 'view' | 'alt', string>;
	/** The prose with every token as the words it shows, no markup. */
	text: string;
	tokens: readonly Token[];
}

const folder = new URL('../../../content/en/story/', import.meta.url);
export const seeds = readSeeds(new URL('../../../seeds', import.meta.url).pathname);

/** Prose as a reader meets it: every token as the words it shows, no markup of emphasis, quotations or lists. */
export async function shownText(prose: string): Promise<string> {
	let text = prose;
	for (const token of scanTokens(prose).tokens.toReversed()) {
		const mention = await nameToken(token, seeds, async (name) => assumptionWords(name));
		if (typeof mention === 'string') throw new Error(mention);
		text = text.slice(0, token.start) + mention.words + text.slice(token.end);
	}
	return text.replace(/\*\*|^[->] /gm, '');
}

async function tell(file: string): Promise<ToldStep> {
	const source = readFileSync(new URL(file, folder), 'utf8');
	const [, head = '', prose = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
	const fields = [...head.matchAll(/^(\w+): (.*)$/gm)].map(([, key, value]) => [key, value]);
	return {
		file,
		matter: Object.fromEntries(fields) as ToldStep['matter'],
		text: await shownText(prose).catch((fault: Error) => {
			throw new Error(`${file}: ${fault.message}`);
		}),
		tokens: scanTokens(prose).tokens
	};
}

/** Every step of the English story, in reading order. Throws, naming the file, for a token that names nothing. */
export async function tellStory(): Promise<readonly ToldStep[]> {
	const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
	return Promise.all(files.sort().map(tell));
}
