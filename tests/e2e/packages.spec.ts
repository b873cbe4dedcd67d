import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { findings } from './axe';
import { courseSystem, packaged, type Manner, type Sent } from './course-system';

/** A short lesson: one chapter, one question, the simulator, no prediction. */
const short = 'chapters=w&questions=b&predict=0';

/** What a course system was told, whatever the version calls it. */
function told({ cmi }: Sent) {
	const core = (cmi.core ?? cmi) as Record<string, unknown>;
	const score = core.score as Record<string, unknown>;
	return {
		status: core.lesson_status ?? core.completion_status,
		place: String(core.lesson_location ?? core.location ?? ''),
		time: String(core.session_time),
		exit: String(core.exit),
		score: ['raw', 'min', 'max'].map((name) => Number(score[name])),
		suspended: String(cmi.suspend_data)
	};
}

/** The lesson, as the course system’s page shows it. */
async function openLesson(context: BrowserContext, address: string, where: Manner['where']) {
	const host = await context.newPage();
	await host.goto(address);
	if (where === 'popup') {
		const opened = host.waitForEvent('popup');
		await host.getByRole('button', { name: 'Open' }).click();
		const popup = await opened;
		await popup.waitForLoadState();
		return { shown: popup, lesson: popup.mainFrame() };
	}
	await expect(host.frameLocator('iframe').locator('#next')).toBeVisible();
	return { shown: host, lesson: host.frames()[1] as Frame };
}

/** Goes through the whole lesson and gives the answer that fits. */
async function play(lesson: Frame): Promise<void> {
	const next = lesson.locator('#next');
	for (let stop = 0; stop < 20; stop += 1) {
		if (await lesson.locator('#asked-week').isVisible()) {
			await lesson.getByRole('radio', { name: 'Each side has its own name' }).check();
			await lesson.getByRole('button', { name: 'Check my answer' }).click();
			await expect(lesson.getByText('That fits.')).toBeVisible();
		}
		if ((await next.getAttribute('aria-disabled')) === 'true') break;
		await next.click();
	}
	await expect(lesson.getByText('That is the whole lesson.')).toBeVisible();
}

const closeTab = async (page: Page) => {
	await page.close({ runBeforeUnload: true });
};

const manners: Manner[] = [
	{ version: '1.2', where: 'frame', synchronous: true, noUnload: false },
	{ version: '2004', where: 'frame', synchronous: false, noUnload: true },
	{ version: '1.2', where: 'popup', synchronous: false, noUnload: true },
	{ version: '2004', where: 'popup', synchronous: true, noUnload: false }
];
for (const manner of manners) {
	const { version, where, synchronous, noUnload } = manner;
	const how = `${synchronous ? 'sends while it waits' : 'sends later'}${noUnload ? ' and forbids unload' : ''}`;
	test(`a course system by SCORM ${version} that ${how} hears of a lesson in a ${where}, and goes on with it`, async ({
		context
	}) => {
		const files = packaged(version === '1.2' ? 'scorm12' : 'scorm2004', short);
		const system = await courseSystem(files, manner);
		const { sent } = system;
		const last = () => told(sent.at(-1) as Sent);
		try {
			const first = await openLesson(context, system.address, where);
			await play(first.lesson);
			await expect.poll(() => last().status).toBe('completed');
			expect(last().score).toEqual([100, 0, 100]);
			// What is no decision arrives without the tab being closed, two seconds later.
			await first.lesson.locator('#back').click();
			await expect.poll(() => last().place).toBe('simulator');
			// And at once when it is closed, where the system can send then.
			await first.lesson.locator('#back').click();
			await closeTab(first.shown);
			await expect.poll(() => sent.some(({ ended }) => ended) || synchronous).toBe(true);
			if (!synchronous) await expect.poll(() => last().place).toBe('asked-week');
			const said = last();
			expect(said.status).toBe('completed');
			expect(said.exit).toBe('suspend');
			// The system writes the time anew, without zeros at its end.
			const time = version === '1.2' ? /^\d{2,4}:\d\d:\d\d(?:\.\d\d?)?$/ : /^PT[\dHMS.]+$/;
			expect(said.time).toMatch(time);
			expect(said.time).not.toMatch(/^(?:(?:00)?00:00:00(?:\.0+)?|PT0(?:\.0+)?S)$/);
			expect(said.suspended.length).toBeLessThan(1_000);
			expect(JSON.stringify(sent)).not.toMatch(/"(?:student|learner)_(?:name|id)":"[^"]/);

			system.keep({ suspend_data: said.suspended });
			const again = await openLesson(context, system.address, where);
			await expect(again.lesson.locator('#progress')).toHaveText(
				said.place === 'simulator' ? 'The simulator' : /^The week/
			);
			await again.lesson.locator('#contents summary').click();
			await again.lesson.getByRole('link', { name: 'What you did' }).click();
			await expect(again.lesson.getByText('That is the whole lesson.')).toBeVisible();
			await expect(again.lesson.getByText('Your course system was told')).toBeVisible();
		} finally {
			system.close();
		}
	});
}

test('the lesson runs from a disk without a network, the simulator in it, and has no barrier that axe finds', async ({
	browser
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'offline-'));
	const file = join(folder, 'lesson.html');
	writeFileSync(file, packaged('html', 'chapters=w&questions=b&locked=').get('index.html') ?? '');
	const context = await browser.newContext({
		offline: true,
		viewport: { width: 880, height: 510 }
	});
	const page = await context.newPage();
	const wrong: string[] = [];
	const asked: string[] = [];
	page.on('pageerror', ({ message }) => wrong.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') wrong.push(message.text());
	});
	page.on('request', (request) => asked.push(request.url()));
	try {
		const address = pathToFileURL(file).href;
		await page.goto(`${address}?step=predict`);
		await page.getByRole('button', { name: 'Keep my prediction' }).click();
		await page.locator('#next').click();
		const simulator = page.locator('#simulator');
		await simulator.getByText('Side by side').click();
		await simulator.getByRole('slider', { name: 'Talks last' }).fill('3');
		await simulator.getByRole('button', { name: 'Another model world' }).click();
		await simulator.getByRole('slider', { name: /month/i }).first().fill('48');
		await simulator.getByText('What it came to').click();
		await expect(simulator.getByRole('table').first()).toBeVisible();
		await simulator.getByText('What happened, month by month').click();
		await expect.poll(() => simulator.locator('.log li').count()).toBeGreaterThan(3);
		// No worker can be started from one file: the page makes the many runs itself.
		await simulator.getByText('Many model worlds, not one').click();
		await expect(simulator.getByText(/500 model worlds|500 runs/).first()).toBeVisible();
		expect(await findings(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 480 });
		await page.locator('#next').click();
		await expect(page.getByLabel('Your code to hand in')).toHaveValue(/^CC1-/);
		for (const step of ['week-letter', 'asked-week', 'simulator', 'end']) {
			await page.goto(`${address}?step=${step}`);
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth),
				`width at ${step}`
			).toBeLessThanOrEqual(320);
		}
		expect(await findings(page)).toEqual([]);
		expect(wrong).toEqual([]);
		expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
	} finally {
		await context.close();
		rmSync(folder, { recursive: true });
	}
});

test('a lesson is printed whole and in order, dark on light, with no control and nothing too wide', async ({
	page
}) => {
	// In the dark, from the simulator: all else is out of sight on the screen.
	await page.goto('embed/lesson/?chapters=wr&questions=bm&theme=dark&step=simulator');
	await expect(page.locator('#simulator input[type=range]').first()).toBeVisible();
	await expect(page.locator('.step:visible')).toHaveCount(0);
	await page.emulateMedia({ media: 'print' });
	// An A4 sheet within margins of 15 mm, at 96 pixels an inch.
	await page.setViewportSize({ width: 680, height: 1009 });
	const stops = await page
		.locator(':is(.step, [data-question], #simulator, #end):visible')
		.evaluateAll((all) => all.map((one) => one.id || one.getAttribute('data-question')));
	expect(stops).toEqual([
		...['week-letter', 'week-statements', 'week-reply', 'week-round', 'week-names'],
		...['names-of-the-talks', 'run-predict', 'run-one-world', 'run-limits'],
		...['one-run', 'simulator', 'end']
	]);
	await expect(page.locator('#week [data-question] label:visible')).toHaveCount(3);
	await expect(page.locator('#simulator svg:visible').first()).toBeVisible();
	const controls = ':is(.button, .stepper-bar, .toggle, input[type=range], summary):visible';
	await expect(page.locator(controls)).toHaveCount(0);
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
	// The least text of a chart that was drawn small to fit the screen can be read on paper, CSS pixels.
	const least = await page.locator('#week .graphic svg:visible').evaluate((svg) => {
		const scale = (svg as SVGSVGElement).getScreenCTM()?.a ?? 0;
		const sizes = [...svg.querySelectorAll('text')].map((one) =>
			parseFloat(getComputedStyle(one).fontSize)
		);
		return Math.min(...sizes) * scale;
	});
	expect(least).toBeGreaterThan(8);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('a lesson can be read whole', async ({ page }) => {
		await page.goto('embed/lesson/');
		await expect(page.locator('.step:visible')).toHaveCount(await page.locator('.step').count());
		expect(await page.locator('.step').count()).toBeGreaterThan(40);
		await expect(page.locator('[data-question]:visible')).toHaveCount(17);
		await expect(page.locator('#simulator svg').first()).toBeVisible();
		await expect(page.locator('#next')).toBeHidden();
	});
});
