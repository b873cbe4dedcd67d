/** What a token in prose may name. */
export type TokenKind = 'fact' | 'derived' | 'assumption' | 'article' | 'disagreement' | 'term';

/** One `((…))` as it stands in prose. */
export interface Token {
	kind: TokenKind;
	/** Id of the fact, derivation, article, disagreement or glossary entry, or the parameter's name. */
	id: string;
	/** The writer's own words, where they differ from the record's. */
	words: string | undefined;
	/** Character range in the source, brackets included. */
	start: number;
	end: number;
}

/** Something wrong in prose, and the character where it stands. */
export interface Fault {
	message: string;
	at: number;
}

/** The tokens of a piece of prose, what is wrong with others, and the prose with both left out. */
export interface TokenScan {
	tokens: Token[];
	faults: Fault[];
	/** As long as the source: everything that is no prose, and every token, is blank. */
	rest: string;
}

const kinds: readonly string[] = ['derived', 'assumption', 'article', 'disagreement', 'term'];
const tokenShape = /\(\(([^()]*)\)\)/g;
const insideShape = /^(?:([a-z]+):)?([A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)(?:\|([^|]+))?$/;

/** What prose may hold that is not read as prose: front matter, code, tags, addresses, list numbers. */
const notProse = [
	/^---\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/g,
	/^([ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n\1\2[`~]*[ \t]*$/gm,
	/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g,
	/<!--[\s\S]*?-->/g,
	/<\/?[A-Za-z](?:"[^"]*"|'[^']*'|[^'">])*>/g,
	/(?<=\])\((?!\()(?:[^()\s]|\([^()\s]*\))*(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\)/g,
	/^ {0,3}\[[^\]\n]+\]:[^\n]*$/gm,
	/&#x?[0-9a-f]+;/gi,
	/(?<=(?:^|\n)[ \t]*\n[ \t>]*|^[ \t>]*|\n[ \t>]*(?:\d{1,2}[.)])[^\n]*\n[ \t>]*)\d{1,2}(?=[.)] )/g
];

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The source with all that is no prose made blank, every character in its place. */
function proseOnly(source: string): string {
	return notProse.reduce((text, shape) => text.replace(shape, blank), source);
}

function readToken(inside: string, start: number, end: number): Token | Fault {
	const found = insideShape.exec(inside.replace(/[^\S\n]*\n[^\S\n]*(?!\n)/g, ' ').trim());
	const shown = `((${inside}))`;
	if (!found || inside.includes('\n\n'))
		return { message: `malformed token ${shown}: write ((id)) or ((id|words))`, at: start };
	const [, kind = 'fact', id = '', words] = found;
	if (found[1] && !kinds.includes(kind))
		return { message: `${shown}: no such kind of token as "${kind}:"`, at: start };
	return { kind: kind as TokenKind, id, words: words?.trim() || undefined, start, end };
}

/** Reads every token of a piece of Markdown; front matter, code, tags and addresses are passed over. */
export function scanTokens(source: string): TokenScan {
	const scan: TokenScan = { tokens: [], faults: [], rest: '' };
	scan.rest = proseOnly(source).replace(tokenShape, (whole, inside: string, start: number) => {
		const read = readToken(inside, start, start + whole.length);
		if ('message' in read) scan.faults.push(read);
		else scan.tokens.push(read);
		return blank(whole);
	});
	for (const stray of scan.rest.matchAll(/\(\(|\)\)/g))
		scan.faults.push({
			message: `stray ${stray[0]}: a token is ((id)) or ((id|words)), without brackets in its words`,
			at: stray.index
		});
	return scan;
}

/** The one-based line of a character. */
export function lineAt(source: string, at: number): number {
	return source.slice(0, at).split('\n').length;
}
