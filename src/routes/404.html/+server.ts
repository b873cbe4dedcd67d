import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import sans from '$lib/styles/fonts/sans-400.woff2?url';
import bold from '$lib/styles/fonts/sans-600.woff2?url';
import serif from '$lib/styles/fonts/serif-600.woff2?url';
import { notFoundWords } from '$lib/words/en/not-found';
import { site } from '$lib/words/en/site';
import { defaultLocale, locales } from '$lib/words/locale';
import { siteAddress } from '../head/address';
import script from './find-way.js?raw';
import NotFound from './NotFound.svelte';

export const prerender = true;

const sheet = (file: string) => readFileSync(file, 'utf8');
/** Fonts with the same metrics as the site's own, which come later. */
const standIns = sheet('src/lib/styles/fonts.css').replace(/^[\s\S]*?(?=\/\* Stand-ins)/, '');
const style = [
	sheet('src/lib/styles/tokens.css'),
	standIns,
	sheet('src/routes/404.html/not-found.css')
].join('');
const icon = readFileSync('static/favicon.svg', 'utf8');
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of every other page, with the one style and the one script that this page holds. */
const policy = [
	"default-src 'none'",
	`script-src 'self' ${hash(script)}`,
	`style-src 'self' ${hash(style)}`,
	"img-src 'self' data:",
	...['font-src', 'connect-src', 'worker-src', 'manifest-src'].map((name) => `${name} 'self'`),
	...['object-src', 'base-uri', 'form-action'].map((name) => `${name} 'none'`),
	"require-trusted-types-for 'script'"
].join('; ');

/**
 * The page that static hosts show for what is not there. It needs no other file to be read, as nobody knows at
 * which depth it will stand.
 */
export const GET = () => {
	const folder = new URL(siteAddress() ?? 'https://localhost/').pathname;
	const body = render(NotFound, { props: { folder } }).body.replace(/<!--[^>]*-->/g, '');
	const files = Object.entries({ serif, sans, bold });
	const fonts = files.map(([name, file]) => `data-${name}="${file.slice(1)}"`).join(' ');
	const html = `<!doctype html>
<html lang="${defaultLocale}" dir="${locales[defaultLocale].direction}" data-site="${site.name}" ${fonts}>
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="content-security-policy" content="${policy}" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<meta name="robots" content="noindex" />
		<title>${site.error.notFound} · ${site.name}</title>
		<meta name="description" content="${notFoundWords.description}" />
		<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />
		<style>${style}</style>
		<script type="module">${script}</script>
	</head>
	<body>
${body}
	</body>
</html>
`;
	return new Response(html, { headers: { 'content-type': 'text/html' } });
};
