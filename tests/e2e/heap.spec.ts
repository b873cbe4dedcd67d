import type { CDPSession, Page } from '@playwright/test';
import { expect, open, test } from './fixtures';

/** Live things in the page after everything that nobody holds is gone. */
async function liveThings(page: Page, cdp: CDPSession) {
	for (let times = 0; times < 3; times += 1) await cdp.send('HeapProfiler.collectGarbage');
	const { metrics } = await cdp.send('Performance.getMetrics');
	const of = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value;
	return {
		heap: of('JSHeapUsedSize'),
		nodes: of('Nodes'),
		listeners: of('JSEventListeners'),
		workers: page.workers().length
	};
}

/** Goes from one approach to the other so many times, two frames each; gives how often the charts changed. */
async function toggle(page: Page, times: number): Promise<number> {
	const first = page.getByRole('radio', { name: 'Conditions-based' });
	const changes = await first.evaluate(async (radio, times) => {
		const radios = radio.closest('fieldset')!.querySelectorAll<HTMLInputElement>('input');
		const chart = () => document.querySelector('.simulator svg')!.innerHTML;
		let changes = 0;
		for (let time = 1; time <= times; time += 1) {
			const before = chart();
			radios[time % 2]!.click();
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			if (chart() !== before) changes += 1;
		}
		return changes;
	}, times);
	await page.waitForTimeout(1_500);
	return changes;
}

test('200 changes of the approach leave the heap within 20 %, and no nodes, listeners or workers behind', async ({
	page
}) => {
	await open(page, './simulator/?s=1_m24');
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Performance.enable');
	await toggle(page, 20);
	const before = await liveThings(page, cdp);
	expect(await toggle(page, 200)).toBe(200);
	const after = await liveThings(page, cdp);
	expect(after.heap / before.heap).toBeLessThan(1.2);
	expect(after.nodes / before.nodes).toBeLessThan(1.1);
	expect(after.listeners / before.listeners).toBeLessThan(1.1);
	expect(after.workers).toBe(before.workers);
});
