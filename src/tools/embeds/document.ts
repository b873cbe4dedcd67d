import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { escaped } from '../../lib/ui/escaped';
import { defaultLocale, locales } from '../../lib/words/locale';

/** A part of the site as one document. */
export interface EmbedDocument {
	title: string;
	description: string;
	/** Address of the page that it is a part of. */
	canonical: string;
	/** What the server drew. */
	body: string;
	script: string;
	css: string;
}

/** Marks that the server leaves for a browser that takes its drawing over, and for SvelteKit; here neither is. */
const marks = /<!--[^>]*-->| data-sveltekit-preload-data="\w+"/g;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A script as it may stand in a document: no text in it closes the element or opens a comment. */
export const inlineScript = (script: string): string =>
	script.replace(/<(?=\/script|script|!--)/gi, '\\x3c');

/** The policy of a document whose only script and styles are its own. */
function policy(script: string, css: string): string {
	return [
		"default-src 'none'",
		`script-src ${hash(script)}`,
		`style-src ${hash(css)}`,
		'img-src data:',
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types svelte-trusted-html'
	].join('; ');
}

/** The document as HTML: one file that asks for no other. @param head more tags of its head */
export function documentHtml(document: EmbedDocument, head = ''): string {
	const { title, description, canonical } = document;
	const body = document.body.replace(marks, '');
	const script = inlineScript(document.script);
	const css = document.css.replace(/<\/(?=style)/gi, '<\\/');
	return `<!doctype html>
<html lang="${defaultLocale}" dir="${locales[defaultLocale].direction}">
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="content-security-policy" content="${escaped(policy(script, css))}" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<title>${escaped(title)}</title>
		<meta name="description" content="${escaped(description)}" />
		<base target="_blank" />
		<link rel="canonical" href="${escaped(canonical)}" />
		${head}
		<style>${css}</style>
	</head>
	<body>
		${body}
		<script>${script}</script>
	</body>
</html>
`;
}

/** Writes a file, and beside it compressed, as the rest of the build lies there. */
export function writeCompressed(file: string, text: string): void {
	const bytes = Buffer.from(text);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, bytes);
	writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: 11,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
	};
	writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
}
