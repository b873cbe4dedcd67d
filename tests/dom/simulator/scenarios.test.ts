import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runBatch } from '$lib/model/batch/run-batch';
import { defaultState, type SimulatorState } from '$lib/simulator/address/state';
import { MAX_FILE } from '$lib/simulator/files/read';
import ScenariosPanel from '$lib/simulator/scenarios/ScenariosPanel.svelte';
import { STORAGE_KEY } from '$lib/simulator/scenarios/saved-scenarios.svelte';
import { Session } from '$lib/simulator/session.svelte';
import { simulatorWords } from '$lib/words/en/simulator';

// Whole panels: allowed a minute where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const runner = {
	run: async (request: Parameters<typeof runBatch>[0]) => runBatch(request),
	end() {}
};

function open(change: Partial<SimulatorState> = {}) {
	const session = new Session({ ...defaultState, ...change }, simulatorWords);
	render(ScenariosPanel, { session, runner });
	return session;
}
const button = (name: string) => screen.getByRole('button', { name });
const kept = () => JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]');
const namesShown = () =>
	within(screen.getByRole('list', { name: 'Kept scenarios' }))
		.getAllByRole('listitem')
		.map((item) => item.querySelector('.name')!.textContent);
async function keep(name: string) {
	await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), name);
	await userEvent.click(button('Save the present scenario'));
}

beforeEach(() => localStorage.clear());
afterEach(() => void vi.restoreAllMocks());

describe('undo by button and by key', () => {
	it('is there once something was changed, and redo once it was undone', async () => {
		const session = open();
		expect(button('Undo')).toHaveAttribute('aria-disabled', 'true');
		session.set('setDate', 36);
		await userEvent.click(button('Undo'));
		expect(session.settings.setDate).toBe(24);
		expect(button('Undo')).toHaveAttribute('aria-disabled', 'true');
		await userEvent.click(button('Redo'));
		expect(session.settings.setDate).toBe(36);
	});

	it('follows Control+Z, Control+Shift+Z and Control+Y, but not in a text field', async () => {
		const session = open();
		const date = () => session.settings.setDate;
		session.set('setDate', 36);
		await userEvent.keyboard('{Control>}z{/Control}');
		expect(date()).toBe(24);
		await userEvent.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
		expect(date()).toBe(36);
		await userEvent.keyboard('{Control>}z{/Control}{Control>}y{/Control}');
		expect(date()).toBe(36);
		await userEvent.click(screen.getByRole('textbox', { name: 'Name' }));
		await userEvent.keyboard('{Control>}z{/Control}');
		expect(date()).toBe(36);
	});
});

describe('scenarios that are kept', () => {
	it('are kept under a name, in the browser, and open again', async () => {
		const session = open({ view: 'both', month: 18 });
		await keep('  Late   date ');
		expect(session.message).toBe('Kept as “Late date”.');
		expect(kept()).toMatchObject([{ name: 'Late date', scenario: '1_vb_m18_k1' }]);
		session.show('timeline');
		await userEvent.click(button('Open: Late date'));
		expect(session.state).toMatchObject({ view: 'both', month: 18 });
		session.undo();
		expect(session.view).toBe('timeline');
	});

	it('need a name, and get a number where the name is taken', async () => {
		open();
		await userEvent.click(button('Save the present scenario'));
		expect(screen.getByRole('alert')).toHaveTextContent('Give it a name first.');
		await keep('One');
		await keep('One');
		expect(namesShown()).toEqual(['One', 'One (2)']);
	});

	it('are renamed in place, and Escape leaves the old name', async () => {
		open();
		await keep('One');
		await userEvent.click(button('Rename: One'));
		await userEvent.keyboard('Another{Escape}');
		expect(namesShown()).toEqual(['One']);
		expect(button('Rename: One')).toHaveFocus();
		await userEvent.click(button('Rename: One'));
		await userEvent.keyboard('Another{Enter}');
		expect(namesShown()).toEqual(['Another']);
		expect(kept()).toMatchObject([{ name: 'Another' }]);
		expect(button('Rename: Another')).toHaveFocus();
	});

	it('are deleted and brought back to their place', async () => {
		open();
		await keep('One');
		await keep('Two');
		await userEvent.click(button('Delete: One'));
		expect(namesShown()).toEqual(['Two']);
		expect(button('Bring it back')).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(namesShown()).toEqual(['One', 'Two']);
		expect(kept()).toHaveLength(2);
		expect(button('Open: One')).toHaveFocus();
	});

	it('follow what another tab has changed', async () => {
		open();
		const list = [{ name: 'Elsewhere', scenario: '1_vt_k1', saved: 0 }];
		localStorage.setItem(STORAGE_KEY, JSON.stringify(list));
		await fireEvent(window, new StorageEvent('storage', { key: STORAGE_KEY }));
		expect(namesShown()).toEqual(['Elsewhere']);
	});

	it('last as long as the page where the browser keeps nothing, and it says so', async () => {
		vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
			throw new DOMException('denied', 'SecurityError');
		});
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('denied', 'SecurityError');
		});
		open();
		expect(screen.getByText(/keeps nothing for this page/)).toBeVisible();
		await keep('One');
		expect(namesShown()).toEqual(['One']);
	});

	it('last as long as the page where there is no room left, and it says so', async () => {
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		open();
		await keep('One');
		expect(namesShown()).toEqual(['One']);
		expect(screen.getByText(/no room left/)).toBeVisible();
	});

	it.each([
		['no JSON', '[{'],
		['no list', '{"name":"x"}'],
		[
			'one bad scenario among good ones',
			'[{"name":"a","scenario":"1_vb","saved":1},{"name":"b","scenario":"1_zz","saved":1}]'
		],
		['a name that is no text', '[{"name":{},"scenario":"1_vb","saved":1}]'],
		['a date that is none', '[{"name":"a","scenario":"1_vb","saved":1e300}]'],
		['too many', JSON.stringify(Array(51).fill({ name: 'a', scenario: '1_vb', saved: 1 }))]
	])('are never half-read: %s', (_, text) => {
		localStorage.setItem(STORAGE_KEY, text);
		open();
		expect(screen.getByText('None kept so far.')).toBeVisible();
		expect(screen.getByText(/could not be read/)).toBeVisible();
		expect(localStorage.getItem(STORAGE_KEY)).toBe(text);
	});
});

describe('a file that is opened', () => {
	const file = (text: string, name = 'run.json') => new File([text], name);
	const good = '{"format":"conditions-or-calendar","formatVersion":1,"scenario":"1_vb_m18_k1"}';
	const choose = (chosen: File) => userEvent.upload(screen.getByLabelText('Choose a file'), chosen);

	it('opens its scenario, which can be undone', async () => {
		const session = open();
		await choose(file(good));
		await vi.waitFor(() => expect(session.state).toMatchObject({ view: 'both', month: 18 }));
		expect(session.message).toBe('Opened run.json.');
		session.undo();
		expect(session.state).toEqual(defaultState);
	});

	it('says so where it was made with another version of the model', async () => {
		open();
		await choose(file(good.replace('_k1', '_k0')));
		expect(await screen.findByText(/made with version 0 of the model/)).toBeVisible();
	});

	it.each([
		['damaged', file(good.slice(0, -1)), /damaged/],
		['somebody else’s', file('<html></html>', 'page.json'), /holds no scenario/],
		['too large', file(' '.repeat(MAX_FILE + 1)), /larger than 2 MB/]
	])('changes nothing where it is %s', async (_, chosen, sentence) => {
		const session = open({ view: 'timeline', month: 7 });
		await choose(chosen);
		expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
		expect([session.view, session.month, session.canUndo]).toEqual(['timeline', 7, false]);
	});

	it('may be dropped anywhere on the page, which shows where', async () => {
		const session = open();
		const dataTransfer = { types: ['Files'], files: [file(good)] };
		await fireEvent.dragOver(document.body, { dataTransfer });
		expect(screen.getByText('Drop the file to open its scenario')).toBeVisible();
		await fireEvent.drop(document.body, { dataTransfer });
		await vi.waitFor(() => expect(session.view).toBe('both'));
		expect(screen.queryByText('Drop the file to open its scenario')).toBeNull();
	});

	it('must be one at a time', async () => {
		const session = open();
		const dataTransfer = { types: ['Files'], files: [file(good), file(good)] };
		await fireEvent.drop(document.body, { dataTransfer });
		expect(screen.getByRole('alert')).toHaveTextContent('One file at a time');
		expect(session.view).toBe('conditions');
	});
});

describe('files that are taken along', () => {
	function watchDownloads() {
		const files: { name: string; blob: Blob }[] = [];
		let last: Blob;
		URL.createObjectURL = (blob) => ((last = blob as Blob), 'blob:x');
		URL.revokeObjectURL = () => undefined;
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
			this: HTMLAnchorElement
		) {
			files.push({ name: this.download, blob: last });
		});
		return files;
	}

	it('hold the run in sight under a plain name', async () => {
		const files = watchDownloads();
		const session = open({ view: 'both', run: 3 });
		await userEvent.click(button('CSV: This run, month by month (world 3, seed 1)'));
		expect(files.map(({ name }) => name)).toEqual(['side-by-side-world-3-seed-1.csv']);
		expect(session.message).toBe('Saved as side-by-side-world-3-seed-1.csv.');
	});

	it('hold many runs of every approach in sight, with the settings that each is run with', async () => {
		const files = watchDownloads();
		open({ view: 'both' });
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Runs' }), '100');
		await userEvent.click(button('JSON: Many runs, one row each'));
		await vi.waitFor(() => expect(files).toHaveLength(1));
		const json = JSON.parse(await files[0]!.blob.text());
		expect(json.approaches.map(({ rows }: { rows: unknown[] }) => rows.length)).toEqual([100, 100]);
		expect(files[0]!.name).toBe('side-by-side-100-runs-under-seed-1.json');
	});
});

describe('the pickers of a comparison', () => {
	it('offer the present settings, what is kept, and every named world, for each of three approaches', async () => {
		open();
		await keep('Mine');
		const [scenario] = screen.getAllByRole('combobox', { name: 'Scenario' });
		const [approach] = screen.getAllByRole('combobox', { name: 'Approach' });
		const offered = within(scenario!).getAllByRole('option');
		expect(offered.slice(0, 3).map(({ textContent }) => textContent)).toEqual([
			'As set now',
			'Mine',
			'As assumed'
		]);
		expect(within(approach!).getAllByRole('option')).toHaveLength(3);
	});

	it('compare nothing with itself', async () => {
		open();
		const [first] = screen.getAllByRole('combobox', { name: 'Scenario' });
		await userEvent.selectOptions(first!, 'As set now');
		expect(screen.getByText(/Both sides are the same/)).toBeVisible();
		expect(button('Compare')).toBeDisabled();
	});

	it('say so where a kept scenario is gone', async () => {
		open();
		await keep('Mine');
		const [first] = screen.getAllByRole('combobox', { name: 'Scenario' });
		await userEvent.selectOptions(first!, 'Mine');
		await userEvent.click(button('Delete: Mine'));
		expect(screen.getByText(/kept no more/)).toBeVisible();
	});
});
