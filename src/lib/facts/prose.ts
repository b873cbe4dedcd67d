import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PreprocessorGroup } from 'svelte/compiler';
import { nameToken, type FindAssumption, type Mention } from './naming';
import { asParts } from './prose-parts';
import { readSeeds, type SeedsOnDisk } from './seeds-on-disk';
import { lineAt, scanTokens, type Fault, type Token } from './tokens';

/** Where the project lies, and who knows the model's parameters. */
export interface ProseOptions {
	/** The folder that holds content/ and seeds/. */
	root?: string;
	findAssumption?: FindAssumption;
}

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The model's parameters, imported only when prose names one. The address is put together at run
 * time because this is a tool of the build: nothing of the facts layer depends on the model.
 */
const findInModel: FindAssumption = async (name) => {
	const address = new URL('../story/facts/assumption-words.ts', import.meta.url).href;
	const module = (await import(/* @vite-ignore */ address)) as {
		assumptionWords: (name: string) => Awaited<ReturnType<FindAssumption>>;
	};
	return module.assumptionWords(name);
};

/**
 * Marks around a mention between the two preprocessors. Markdown knows nothing of them, so a mention
 * may begin a paragraph or stand in a table, where a tag would be taken for a block of HTML.
 */
const open = '\uE000';
const close = '\uE001';
const marked = /\uE000([0-9a-f]+)\uE001/;

const mark = (mention: Mention): string =>
	open + Buffer.from(JSON.stringify(mention)).toString('hex') + close;

const attribute = (value: string): string =>
	value.replace(/[&"<>{}]/g, (character) => `&#${character.charCodeAt(0)};`);

function tag(hex: string): string {
	const { component, ...properties } = JSON.parse(Buffer.from(hex, 'hex').toString()) as Mention;
	const attributes = Object.entries(properties).map(
		([key, value]) => `${key}="${attribute(value)}"`
	);
	return `<${component} ${attributes.join(' ')} />`;
}

/** What else prose may not hold: digits of its own, scripts and Svelte syntax, links within links. */
function otherFaults(source: string, rest: string, tokens: readonly Token[]): Fault[] {
	const every = (text: string, shape: RegExp, message: (found: string) => string): Fault[] =>
		[...text.matchAll(shape)].map((found) => ({ message: message(found[0]), at: found.index }));
	const links = [...source.matchAll(/\[[^\]\n]*\](?=\((?!\())/g)].map(
		({ index, 0: whole }) => [index, index + whole.length] as const
	);
	return [
		...every(rest, /\p{N}(?:[\p{N},.]*\p{N})?/gu, (found) => `digit outside a token: "${found}"`),
		...every(source, /<\/?(?:script|style|svelte:)\b/gi, (found) => `prose holds no "${found}"`),
		...every(rest, /\{\s*[#@:/]/g, (found) => `prose holds no "${found}"`),
		...every(source, /[\uE000\uE001]/g, () => 'prose holds no private-use character'),
		...tokens
			.filter(({ start }) => links.some(([from, to]) => start > from && start < to))
			.map(({ start }) => ({ message: 'a token inside a link: it is a link itself', at: start }))
	];
}

/** The prose with its tokens marked for the page, or every fault in it. */
async function markTokens(
	source: string,
	seeds: SeedsOnDisk,
	findAssumption: FindAssumption,
	inParts: boolean
) {
	const { tokens, faults, rest } = scanTokens(source);
	faults.push(...otherFaults(source, rest, tokens));
	const components = new Set<string>();
	let code = source;
	for (const token of tokens.toReversed()) {
		const mention = await nameToken(token, seeds, findAssumption);
		if (typeof mention === 'string') faults.push({ message: mention, at: token.start });
		else {
			components.add(mention.component);
			code = code.slice(0, token.start) + mark(mention) + code.slice(token.end);
		}
	}
	const imports = [...components]
		.sort()
		.map((name) => `\timport ${name} from '$lib/facts/${name}.svelte';\n`);
	const { code: page, script } = inParts ? asParts(code) : { code, script: '' };
	const lines = imports.join('') + script;
	code = lines === '' ? page : `${page}\n\n<script>\n${lines}</script>\n`;
	return { code, faults: faults.sort((a, b) => a.at - b.at) };
}

/**
 * Svelte preprocessor for prose under content/, before mdsvex: tokens become links to what they
 * name. Throws, with file and line, for an unknown id, a malformed token, a number in a writer's
 * words that the record does not bear out, and a digit that stands outside a token. Files of a folder
 * `checks` come as parts, each under its heading.
 */
export function proseTokens(options: ProseOptions = {}): PreprocessorGroup {
	const { root = projectRoot, findAssumption = findInModel } = options;
	return {
		name: 'prose-tokens',
		async markup({ content, filename = '' }) {
			const path = relative(join(root, 'content'), filename);
			if (!filename.endsWith('.md') || path.startsWith('..') || isAbsolute(path)) return;
			const seeds = readSeeds(join(root, 'seeds'));
			const { code, faults } = await markTokens(
				content,
				seeds,
				findAssumption,
				path.split(sep)[1] === 'checks'
			);
			if (faults.length > 0) {
				const where = ['content', ...path.split(sep)].join('/');
				const lines = faults.map(
					({ message, at }) => `${where}:${lineAt(content, at)}: ${message}`
				);
				throw new Error(lines.join('\n'));
			}
			return { code, dependencies: seeds.files };
		}
	};
}

interface Node {
	type: string;
	value?: string;
	children?: Node[];
}

const entities: Record<string, string> = { '<': '&lt;', '{': '&#123;', '}': '&#125;' };

/** A piece of text as Markdown may pass it on: marks and Svelte's own characters as HTML. */
function escapePiece(piece: string, node: Node): Node {
	const hex = marked.exec(piece)?.[1];
	if (hex) return { type: 'html', value: tag(hex) };
	const entity = entities[piece];
	return entity ? { type: 'html', value: entity } : { ...node, value: piece };
}

/**
 * Remark plugin: what `proseTokens` marked becomes a component, and `<`, `{` and `}` typed in prose
 * become entities, never Svelte syntax.
 */
export function escapeProse(): (tree: Node) => void {
	const walk = (node: Node): void => {
		node.children = node.children?.flatMap((child) => {
			if (child.type !== 'text') {
				walk(child);
				return [child];
			}
			const pieces = (child.value ?? '').split(/([<{}]|\uE000[0-9a-f]+\uE001)/).filter(Boolean);
			return pieces.map((piece) => escapePiece(piece, child));
		});
	};
	return walk;
}

/**
 * Svelte preprocessor after mdsvex: writes its `context="module"` the way Svelte 5 does. Throws for
 * prose without front matter, and for a token that ended up where no component can stand.
 */
export function moduleScript(): PreprocessorGroup {
	return {
		name: 'module-script',
		markup({ content, filename = '' }) {
			if (!filename.endsWith('.md')) return;
			if (!content.includes('<script context="module">'))
				throw new Error(`${filename}: no front matter, or a module script that drops it`);
			const lost = marked.exec(content)?.[1];
			if (lost)
				throw new Error(`${filename}: ${tag(lost)} stands in a block of HTML or an attribute`);
			return { code: content.replace('<script context="module">', '<script module>') };
		}
	};
}
