import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT, markerLine } from '$lib/simulator/files/format';
import { crc32, withPngTexts } from '$lib/simulator/files/png-text';
import { MAX_FILE, readBytes, readFile } from '$lib/simulator/files/read';

const bytes = (text: string) => new TextEncoder().encode(text);
const json = (value: Record<string, unknown>) =>
	bytes(JSON.stringify({ format: FORMAT, formatVersion: 1, scenario: '1_vb_k1', ...value }));
const svg = (inside: string, end = '</svg>') =>
	bytes(`<svg xmlns="http://www.w3.org/2000/svg">${inside}${end}`);
const claim = (scenario: string) => `<metadata>${markerLine(scenario)}</metadata>`;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A chunk of a PNG file without data. */
function emptyChunk(type: string): number[] {
	const crc = crc32(bytes(type));
	return [0, 0, 0, 0, ...bytes(type), crc >>> 24, (crc >>> 16) & 255, (crc >>> 8) & 255, crc & 255];
}
const chunks = [...emptyChunk('IHDR'), ...emptyChunk('IEND')];
const png = (scenario: string) =>
	withPngTexts(Uint8Array.from([...signature, ...chunks]), [
		{ keyword: FORMAT, text: markerLine(scenario) }
	]);

describe('a file that opens nothing', () => {
	it.each([
		['empty', bytes(''), 'not-ours'],
		['HTML', bytes(`<!doctype html><html>${claim('1_vb_k1')}</html>`), 'not-ours'],
		['HTML that begins as a drawing', bytes(`<svgx>${claim('1_vb_k1')}</svgx>`), 'not-ours'],
		['another picture', bytes('GIF89a'), 'not-ours'],
		['no text at all', Uint8Array.from([0xff, 0xfe, 0x00, 0xd8]), 'not-ours'],
		['a list', bytes('[1]'), 'not-ours'],
		['somebody else’s JSON', bytes('{"format":"geojson"}'), 'not-ours'],
		['JSON that is cut off', json({}).slice(0, -5), 'damaged'],
		['JSON of a later version', json({ formatVersion: 2 }), 'other-version'],
		['JSON with the version as text', json({ formatVersion: '1' }), 'other-version'],
		['JSON without a scenario', json({ scenario: undefined }), 'damaged'],
		['JSON with an empty scenario', json({ scenario: '' }), 'damaged'],
		['JSON with a scenario that is no text', json({ scenario: { toString: '1_vb' } }), 'damaged'],
		['JSON with a value out of range', json({ scenario: '1_vb_sd99' }), 'damaged'],
		[
			'JSON with a scenario that never ends',
			json({ scenario: '1' + '_vb'.repeat(9999) }),
			'damaged'
		],
		[
			'JSON whose format hides in the prototype',
			bytes(`{"__proto__":{"format":"${FORMAT}","formatVersion":1,"scenario":"1_vb"}}`),
			'not-ours'
		],
		[
			'JSON with a scenario in the prototype',
			bytes(`{"format":"${FORMAT}","formatVersion":1,"__proto__":{"scenario":"1_vb"}}`),
			'damaged'
		],
		['a table of somebody else’s', bytes('# made by hand\na,b\n1,2\n'), 'not-ours'],
		[
			'a table whose claim is not among the comments',
			bytes(`# x\na\n# ${markerLine('1_vb')}\n`),
			'not-ours'
		],
		[
			'a table with two claims',
			bytes(`# ${markerLine('1_vb')}\n# ${markerLine('1_vt')}\na\n`),
			'damaged'
		],
		[
			'a table cut off within the claim',
			bytes(`# ${markerLine('1_vb_sd36')}`.slice(0, -2)),
			'not-ours'
		],
		['a table with a bad scenario', bytes(`# ${markerLine('1_vz')}\na\n`), 'damaged'],
		['a drawing of somebody else’s', svg('<g/>'), 'not-ours'],
		['a drawing that is cut off', svg(claim('1_vb'), ''), 'damaged'],
		['a drawing with two claims', svg(claim('1_vb') + claim('1_vt')), 'damaged'],
		['a drawing with other metadata', svg('<metadata>x</metadata>'), 'not-ours'],
		['a drawing with a bad scenario', svg(claim('1_m99')), 'damaged'],
		['a picture without a claim', Uint8Array.from([...signature, ...chunks]), 'not-ours'],
		['a picture that is cut off', png('1_vb').slice(0, -6), 'damaged'],
		[
			'a picture with a byte changed',
			png('1_vb').map((byte, at) => (at === 50 ? byte ^ 1 : byte)),
			'damaged'
		],
		['a picture with a bad scenario', png('1_sd99'), 'damaged'],
		[
			'a picture that claims more than it holds',
			Uint8Array.from([...signature, 255, 255, 255, 255, ...chunks]),
			'damaged'
		]
	])('%s', (_, file, problem) => {
		expect(readBytes(file)).toEqual({ problem });
	});

	it('is one that is larger than 2 MB, which is not even read', async () => {
		const large = { size: MAX_FILE + 1, arrayBuffer: () => Promise.reject(new Error('read')) };
		expect(await readFile(large as unknown as Blob)).toEqual({ problem: 'too-large' });
		expect(readBytes(new Uint8Array(MAX_FILE + 1))).toEqual({ problem: 'too-large' });
	});

	it('is one that the browser cannot read', async () => {
		const gone = { size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) };
		expect(await readFile(gone as unknown as Blob)).toEqual({ problem: 'unreadable' });
	});

	it('leaves the prototype of all objects as it was', () => {
		const file = json({ approaches: [] });
		const hostile = bytes(
			new TextDecoder()
				.decode(file)
				.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')
		);
		expect(readBytes(hostile)).toMatchObject({ problem: null });
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});

	it('never throws, whatever its bytes, also behind a good beginning', () => {
		const beginnings = [
			[],
			signature,
			[...png('1_vb').slice(0, 40)],
			[...bytes('{"format":')],
			[...bytes('# ')],
			[...bytes('<svg ')]
		];
		fc.assert(
			fc.property(
				fc.constantFrom(...beginnings),
				fc.uint8Array({ maxLength: 400 }),
				(start, rest) => {
					expect(readBytes(Uint8Array.from([...start, ...rest])).problem).not.toBeNull();
				}
			),
			{ numRuns: 2000 }
		);
	});
});
