/** `npm run picture`: takes the README's picture, static/readme.png, from the built site. */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserOrInstall } from './browser.mjs';
import { serve } from './serve.mjs';

const executablePath = browserOrInstall();
if (!executablePath) process.exit(1);

const server = await serve({ port: 0 });
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({
	viewport: { width: 1280, height: 800 },
	reducedMotion: 'reduce',
	colorScheme: 'light'
});
await page.goto(`http://localhost:${port}/`, { waitUntil: 'networkidle' });
const path = fileURLToPath(new URL('../static/readme.png', import.meta.url));
await page.screenshot({ path });
await browser.close();
server.close();
server.closeAllConnections();
console.log(path);
