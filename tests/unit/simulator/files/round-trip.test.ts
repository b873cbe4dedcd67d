import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { runBatch } from '$lib/model/batch/run-batch';
import { defaultSettings, PARAMETER_NAMES } from '$lib/model/parameters';
import { simulateRun } from '$lib/model/run';
import { MODEL_VERSION } from '$lib/model/version';
import { defaultState, VIEWS, type SimulatorState } from '$lib/simulator/address/state';
import { aboutState, FORMAT, markerLine, scenarioText } from '$lib/simulator/files/format';
import { crc32, pngTexts, withPngTexts } from '$lib/simulator/files/png-text';
import { MAX_FILE, readBytes, readFile } from '$lib/simulator/files/read';
import { batchContents, runContents } from '$lib/simulator/files/rows';
import { toCsv, toJson } from '$lib/simulator/files/write';

// Hundreds of runs: allowed a minute where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const page = 'https://example.org/simulator/';
const bytes = (text: string) => new TextEncoder().encode(text);
const approaches = ['conditions', 'timeline'] as const;
const state: SimulatorState = {
	...defaultState,
	view: 'both',
	run: 3,
	month: 18,
	settings: { ...defaultSettings, setDate: 36 }
};
const about = (of = state) => aboutState(of, 'Side by side: world 3,\n seed 1', page);
const runs = () =>
	runContents(
		approaches.map((approach) =>
			simulateRun({ approach, settings: state.settings, seed: 1, run: 3 })
		)
	);
const batches = (count = 20) =>
	batchContents(
		approaches.map((approach) =>
			runBatch({ approach, settings: state.settings, seed: 1, runs: count })
		)
	);

/** The smallest PNG file there is: one grey pixel. */
function smallPng(): Uint8Array {
	const chunk = (type: string, data: readonly number[]) => {
		const content = Uint8Array.from([...bytes(type), ...data]);
		const view = new DataView(new ArrayBuffer(8));
		view.setUint32(0, data.length);
		view.setUint32(4, crc32(content));
		const around = [...new Uint8Array(view.buffer)];
		return [...around.slice(0, 4), ...content, ...around.slice(4)];
	};
	const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
	const header = chunk('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
	const pixels = chunk('IDAT', [...deflateSync(Uint8Array.from([0, 128]))]);
	return Uint8Array.from([...signature, ...header, ...pixels, ...chunk('IEND', [])]);
}
const pngOf = (scenario: string) =>
	withPngTexts(smallPng(), [
		{ keyword: 'Title', text: 'Häuser – 見出し' },
		{ keyword: FORMAT, text: markerLine(scenario) }
	]);
const svgOf = (scenario: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${markerLine(scenario)}</metadata><g/></svg>\n`;

const anyState = fc
	.record({
		view: fc.constantFrom(...VIEWS),
		seed: fc.nat(0xffffffff),
		run: fc.nat(9999),
		month: fc.nat(48),
		setDate: fc.integer({ min: 12, max: 48 }),
		equalStay: fc.boolean()
	})
	.map(({ setDate, ...rest }) => ({ ...rest, settings: { ...defaultSettings, setDate } }));

describe('a file that was taken along', () => {
	const expected = { state, madeWith: MODEL_VERSION, problem: null };

	it.each([
		['a run as CSV', () => bytes(toCsv(runs(), about()))],
		['a run as JSON', () => bytes(toJson(runs(), about()))],
		['a batch as CSV', () => bytes(toCsv(batches(), about()))],
		['a batch as JSON', () => bytes(toJson(batches(), about()))],
		['a chart as SVG', () => bytes(svgOf(scenarioText(state)))],
		['a chart as PNG', () => pngOf(scenarioText(state))]
	])('opens the scenario that it was taken from: %s', (_, file) => {
		expect(readBytes(file())).toEqual(expected);
	});

	it('opens any scenario, also the default one, from each kind of file', () => {
		const contents = runs();
		fc.assert(
			fc.property(fc.oneof(fc.constant(defaultState), anyState), (of) => {
				const files = [
					bytes(toCsv(contents, about(of))),
					bytes(toJson(contents, about(of))),
					bytes(svgOf(scenarioText(of))),
					pngOf(scenarioText(of))
				];
				for (const file of files) expect(readBytes(file)).toMatchObject({ state: of });
			}),
			{ numRuns: 50 }
		);
	});

	it('opens although a program for tables wrote it again, with quotes, commas and a mark in front', () => {
		const [title, ...lines] = toCsv(runs(), about()).split('\n');
		const again = ['\ufeff"' + title + '",,,', ...lines.map((line) => `${line},,,`)].join('\r\n');
		expect(readBytes(bytes(again))).toEqual(expected);
	});

	it('opens from a file of the browser', async () => {
		expect(await readFile(new Blob([toJson(runs(), about())]))).toEqual(expected);
	});
});

describe('a run as a file', () => {
	it('has a row for every month of every approach, from the start, in both forms the same', () => {
		const contents = runs();
		const [month] = contents.parts[1]!.rows.slice(-1);
		expect(contents.parts.map(({ rows }) => rows.length)).toEqual([49, 49]);
		const json = JSON.parse(toJson(contents, about()));
		const rows = toCsv(contents, about())
			.split('\n')
			.filter((line) => line !== '' && !line.startsWith('#'));
		expect(rows[0]).toBe(['approach', ...json.columns].join(','));
		expect(rows).toHaveLength(1 + 2 * 49);
		expect(rows.at(-1)).toBe(['timeline', ...month!.map((cell) => cell ?? '')].join(','));
		expect(json.approaches[1].rows.at(-1)).toEqual(month);
	});

	it('tells title, model, seed, run, address and every parameter of each approach', () => {
		const json = JSON.parse(toJson(runs(), about()));
		expect(json).toMatchObject({
			format: 'conditions-or-calendar',
			formatVersion: 1,
			kind: 'run',
			title: 'Side by side: world 3, seed 1',
			modelVersion: MODEL_VERSION,
			seed: 1,
			firstRun: 3,
			runs: 1,
			address: `${page}?s=${scenarioText(state)}`
		});
		expect(json.approaches[0].parameters).toEqual(state.settings);
		const csv = toCsv(runs(), about());
		expect(csv.split('\n')[0]).toBe('# Side by side: world 3, seed 1');
		expect(csv).toContain(`# ${page}?s=${scenarioText(state)}\n`);
		const untold = PARAMETER_NAMES.filter(
			(name) => !csv.includes(` ${name}=${String(state.settings[name])}`)
		);
		expect(untold).toEqual([]);
	});
});

describe('a batch as a file', () => {
	it('has a row a run with its number, and nothing where a run is not complete', () => {
		const { columns, parts } = batches(100);
		const completed = columns.indexOf('completed_month');
		expect(columns.slice(0, 8)).toEqual([
			'run',
			'completed_month',
			'attacks',
			'strikes',
			'isis_attacks',
			'isis_at_end',
			'capability_at_handover',
			'requested'
		]);
		expect(parts[0]!.rows.map(([run]) => run)).toEqual(Array.from({ length: 100 }, (_, at) => at));
		const months = parts[0]!.rows.map((row) => row[completed]);
		expect(months).toContain(null);
		expect(months.every((month) => month === null || Number.isInteger(month))).toBe(true);
	});

	it('of two thousand runs of three approaches stays small enough to be opened again', () => {
		const rows = batches(20);
		const perRow = toJson(rows, about()).length / 40;
		expect(perRow * 3 * 2000).toBeLessThan(MAX_FILE);
	});
});

describe('the texts in a PNG file', () => {
	it('come back as they were put in, in any script, and the picture stays', () => {
		const texts = [
			{ keyword: 'Title', text: 'Häuser – 見出し' },
			{ keyword: FORMAT, text: markerLine('1_vb_k1') }
		];
		const png = withPngTexts(smallPng(), texts);
		expect(pngTexts(png)).toEqual(texts);
		expect([...png.slice(-20)]).toEqual([...smallPng().slice(-20)]);
	});

	it('cannot be put into anything else', () => {
		expect(() => withPngTexts(bytes('GIF89a'), [])).toThrow(RangeError);
	});

	it('have the checksum that PNG prescribes', () => {
		expect(crc32(bytes('123456789'))).toBe(0xcbf43926);
	});
});
