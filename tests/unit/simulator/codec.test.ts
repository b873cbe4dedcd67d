import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { PARAMETER_NAMES, PARAMETERS } from '$lib/model/parameters';
import { MODEL_VERSION } from '$lib/model/version';
import type { ParameterName, Settings } from '$lib/model/types';
import { PARAMETER_CODES, VIEW_CODES } from '$lib/simulator/address/codes';
import { decodeState, encodeState, MAX_LENGTH } from '$lib/simulator/address/codec';
import {
	defaultState,
	MAX_RUN,
	MAX_SEED,
	VIEWS,
	type SimulatorState
} from '$lib/simulator/address/state';
import { settle } from '$lib/ui/range';

// Thousands of cases or whole pages: allowed a minute where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

/** Any value on a parameter's slider. */
function anyValue(name: ParameterName): fc.Arbitrary<number | boolean> {
	const parameter = PARAMETERS[name];
	if (parameter.kind === 'switch') return fc.boolean();
	const range = { min: parameter.minimum, max: parameter.maximum, step: parameter.step };
	return fc
		.double({ min: parameter.minimum, max: parameter.maximum, noNaN: true })
		.map((value) => settle(value, range)!);
}

const anySettings = fc.record(
	Object.fromEntries(PARAMETER_NAMES.map((name) => [name, anyValue(name)]))
) as unknown as fc.Arbitrary<Settings>;

const anyState: fc.Arbitrary<SimulatorState> = fc
	.record({
		view: fc.constantFrom(...VIEWS),
		seed: fc.integer({ min: 0, max: MAX_SEED }),
		run: fc.integer({ min: 0, max: MAX_RUN }),
		month: fc.nat(84),
		equalStay: fc.boolean(),
		settings: anySettings
	})
	.map((state) => ({ ...state, month: Math.min(state.month, state.settings.horizonMonths) }));

describe('the state in the address', () => {
	it('is empty for the default state', () => {
		expect(encodeState(defaultState)).toBe('');
	});

	it('names only what differs: side by side, month 18, a date after 36 months, a bar of 0.85', () => {
		const settings = { ...defaultState.settings, setDate: 36, capabilityBar: 0.85 };
		expect(encodeState({ ...defaultState, view: 'both', month: 18, settings })).toBe(
			`1_vb_m18_sd36_cb.85_k${MODEL_VERSION}`
		);
	});

	it('reads back as what was written, for any state', () => {
		fc.assert(
			fc.property(anyState, (state) => {
				const text = encodeState(state);
				const madeWith = text === '' ? null : MODEL_VERSION;
				const decoded = decodeState(text);
				expect(decoded).toEqual({ state, valid: true, madeWith });
				expect(encodeState(decoded.state)).toBe(text);
			}),
			{ numRuns: 10_000 }
		);
	});

	it('stays below 480 characters even with every parameter at its longest', () => {
		fc.assert(
			fc.property(anyState, (state) => {
				expect(encodeState(state).length).toBeLessThanOrEqual(MAX_LENGTH);
			}),
			{ numRuns: 1000 }
		);
		const longest = PARAMETER_NAMES.map((name) => {
			const parameter = PARAMETERS[name];
			if (parameter.kind === 'switch') return 4;
			const range = { min: parameter.minimum, max: parameter.maximum, step: parameter.step };
			const steps = Math.round((range.max - range.min) / range.step);
			const lengths = Array.from(
				{ length: steps + 1 },
				(_, at) =>
					String(settle(range.min + at * range.step, range)).replace(/^(-?)0\./, '$1.').length
			);
			return 3 + Math.max(...lengths);
		}).reduce((sum, length) => sum + length, 0);
		expect(longest + '1_vb_s4294967295_r9999_m84_e1_k99'.length).toBeLessThanOrEqual(MAX_LENGTH);
	});

	it('never throws and always gives a whole valid state, whatever it is given', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary', maxLength: 600 }),
					fc.stringMatching(/^1(_[a-z]{1,2}-?[0-9.]{0,6}){0,8}$/)
				),
				(text) => {
					const { state, valid } = decodeState(text);
					expect(decodeState(encodeState(state))).toMatchObject({ state, valid: true });
					if (!valid) expect(state).toBe(defaultState);
				}
			),
			{ numRuns: 10_000 }
		);
	});

	it.each([
		['too long', '1' + '_vb'.repeat(300)],
		['another version', '2_vb'],
		['no version', 'vb'],
		['a letter outside the alphabet', '1_vb_<script>'],
		['percent signs left over', '1%5Fvb'],
		['a name from the prototype', '1___proto__1'],
		['a constructor', '1_constructor1'],
		['an unknown name', '1_zz5'],
		['the same name twice', '1_sd30_sd31'],
		['the same field twice', '1_m3_m4'],
		['a view that does not exist', '1_vz'],
		['a number above the maximum', '1_sd49'],
		['a number below the minimum', '1_sd11'],
		['a month after the horizon', '1_m49'],
		['a fraction of a month', '1_m3.5'],
		['a date off the grid', '1_sd24.5'],
		['a capability off the grid', '1_cb.805'],
		['an exponent', '1_sd2e1'],
		['infinity', '1_sdinfinity'],
		['nothing after the name', '1_sd'],
		['a lone minus', '1_dc-'],
		['a lone dot', '1_cb.'],
		['leading zeros', '1_m007'],
		['a switch that is neither on nor off', '1_ic2'],
		['a run above the limit', '1_r10000'],
		['a seed of 33 bits', '1_s4294967296'],
		['a negative seed', '1_s-1'],
		['an empty part', '1_vb_'],
		['only a separator', '_'],
		['Arabic digits', '1_sd٣٠'],
		['a null character', '1_sd30\u0000'],
		['a line end', '1_vb\n'],
		['a space before a number', '1_sd 30'],
		['a plus sign', '1_sd+30'],
		['a minus zero', '1_m-0'],
		['a thousands separator', '1_us2,500'],
		['two dots', '1_cb.8.5'],
		['too many decimals', '1_cb.80000'],
		['a hexadecimal number', '1_sd0x1e'],
		['an octal number', '1_r0777'],
		['a capital letter', '1_SD30'],
		['the same switch twice', '1_ic0_ic1'],
		['hasOwnProperty', '1_hasownproperty1'],
		['a getter of the prototype', '1___definegetter__'],
		['a letter that looks Latin', '1_\u0435d.5'],
		['a surrogate', '1_vb\ud800'],
		['an equal stay that is neither on nor off', '1_e2'],
		['an equal stay without a value', '1_e'],
		['equal stay twice', '1_e1_e1'],
		['a model version without a number', '1_k'],
		['a model version with a leading zero', '1_k01'],
		['a negative model version', '1_k-1'],
		['a model version above any', '1_k100'],
		['two model versions', '1_k1_k1'],
		['a value behind the model version that is out of range', '1_k1_sd99'],
		['JSON', '{"v":1}']
	])('falls back to all defaults for %s', (_, text) => {
		expect(decodeState(text)).toEqual({ state: defaultState, valid: false, madeWith: null });
	});

	it('half-applies nothing: one bad part undoes the good ones before it', () => {
		expect(decodeState('1_vb_m18_sd99').state).toBe(defaultState);
	});

	it('has a code of its own for every parameter, none of which begins with the letter of a view', () => {
		const codes = Object.values(PARAMETER_CODES);
		expect(new Set(codes).size).toBe(codes.length);
		expect(codes.filter((code) => !/^[a-z]{2}$/.test(code) || code.startsWith('v'))).toEqual([]);
		expect(new Set(Object.values(VIEW_CODES)).size).toBe(VIEWS.length);
	});
});

describe('the version of the model in a link', () => {
	it('is 1 where a link names none, as in the first links', () => {
		expect(decodeState('1_vb_m18').madeWith).toBe(1);
	});

	it('is read whatever it is, with all the settings beside it', () => {
		const { state, valid, madeWith } = decodeState('1_sd36_k0');
		expect([state.settings.setDate, valid, madeWith]).toEqual([36, true, 0]);
		expect(decodeState('1_k42_vb')).toMatchObject({ madeWith: 42, state: { view: 'both' } });
	});

	it('is none where the address holds no state', () => {
		expect([decodeState(null).madeWith, decodeState('').madeWith]).toEqual([null, null]);
	});
});
