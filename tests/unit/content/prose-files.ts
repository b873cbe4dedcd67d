import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shownText } from '../story/story-text';

const content = fileURLToPath(new URL('../../../content/en', import.meta.url));

/** A file of content/en as its readers meet it. */
export interface ProseFile {
	/** Path below content/en, with slashes. */
	file: string;
	/** What the file belongs to: its folder, and of pages the page: `story`, `pages/model`. */
	area: string;
	/** The front matter as it stands. */
	matter: string;
	/** Sentences alone: no code, no tables, no headings' marks, every link as its words. */
	text: string;
}

/** What of Markdown a reader does not read, and what no sentence is. */
function withoutMarkup(source: string): string {
	return source
		.replace(/^(```|~~~)[\s\S]*?^\1$/gm, '')
		.replace(/^\|.*$/gm, '')
		.replace(/^#+ .*$/gm, '')
		.replace(/^\s*(?:[-*]|\d+\.) /gm, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/`/g, '');
}

function areaOf(file: string): string {
	const [folder = '', ...rest] = file.split('/');
	const page = rest[0]?.replace(/\.md$/, '').split('-')[0];
	return folder === 'pages' && page ? `${folder}/${page}` : folder.replace(/\.md$/, '');
}

async function read(file: string): Promise<ProseFile> {
	const source = readFileSync(join(content, file), 'utf8');
	const [, matter = '', prose = source] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
	return { file, area: areaOf(file), matter, text: withoutMarkup(await shownText(prose)) };
}

/** Every file of content/en, whatever area it belongs to. */
export async function proseFiles(): Promise<readonly ProseFile[]> {
	const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.md'));
	return Promise.all(files.sort().map(read));
}
