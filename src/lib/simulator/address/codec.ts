import {
	checkSettings,
	PARAMETER_NAMES,
	PARAMETERS,
	defaultSettings,
	type NumberParameter
} from '$lib/model/parameters';
import type { ParameterName, Settings } from '$lib/model/types';
import { MODEL_VERSION } from '$lib/model/version';
import { PARAMETER_CODES, VIEW_CODES } from './codes';
import { defaultState, MAX_RUN, MAX_SEED, VIEWS, type SimulatorState, type View } from './state';

/** Model version of a link that names none: such links were written while there was but one. */
const FIRST_MODEL = 1;
/** Version of the form below. A change that would read an old link otherwise gets the next number. */
const VERSION = '1';
/** Largest version of the model that a link may name. */
const MAX_MODEL = 99;
/** Longest address state that is read, characters. The longest that is written is shorter. */
export const MAX_LENGTH = 480;

const nameOfCode = new Map(PARAMETER_NAMES.map((name) => [PARAMETER_CODES[name], name]));
const viewOfCode = new Map(VIEWS.map((view) => [VIEW_CODES[view], view]));

/** A number as short as it can be written exactly: 0.85 is `.85`. */
const written = (value: number) => String(value).replace(/^(-?)0\./, '$1.');

function writtenParameter(name: ParameterName, settings: Settings): string {
	const value = settings[name];
	return (
		PARAMETER_CODES[name] + (typeof value === 'boolean' ? (value ? '1' : '0') : written(value))
	);
}

/**
 * The state as text for the address: `1`, then what differs from the default, then `k` and the model's
 * version, joined by `_`. An entirely default state is the empty text.
 */
export function encodeState(state: SimulatorState): string {
	const parts: string[] = [];
	if (state.view !== defaultState.view) parts.push(`v${VIEW_CODES[state.view]}`);
	if (state.seed !== defaultState.seed) parts.push(`s${state.seed}`);
	if (state.run !== defaultState.run) parts.push(`r${state.run}`);
	if (state.month !== defaultState.month) parts.push(`m${state.month}`);
	if (state.equalStay) parts.push('e1');
	for (const name of PARAMETER_NAMES) {
		if (state.settings[name] !== defaultSettings[name])
			parts.push(writtenParameter(name, state.settings));
	}
	return parts.length === 0 ? '' : [VERSION, ...parts, `k${MODEL_VERSION}`].join('_');
}

type Field = 'v' | 's' | 'r' | 'm' | 'e' | 'k';
type Parsed = {
	fields: Map<Field, string>;
	parameters: Map<ParameterName, string>;
};

/** Parts by name; undefined if one is unknown, empty or given twice. */
function parse(parts: readonly string[]): Parsed | undefined {
	const parsed: Parsed = { fields: new Map(), parameters: new Map() };
	for (const part of parts) {
		const name = nameOfCode.get(part.slice(0, 2));
		const field = /^[vsrmek]/.exec(part)?.[0] as Field | undefined;
		if (name !== undefined) {
			if (parsed.parameters.has(name)) return undefined;
			parsed.parameters.set(name, part.slice(2));
		} else if (field !== undefined) {
			if (parsed.fields.has(field)) return undefined;
			parsed.fields.set(field, part.slice(1));
		} else return undefined;
	}
	return parsed;
}

/** A whole number from 0 to a limit, in plain digits without leading zeros; undefined otherwise. */
function whole(text: string, limit: number): number | undefined {
	if (!/^(0|[1-9]\d{0,9})$/.test(text)) return undefined;
	const value = Number(text);
	return value <= limit ? value : undefined;
}

/** What 1 and 0 say; undefined for anything else. */
function switched(text: string): boolean | undefined {
	return text === '1' ? true : text === '0' ? false : undefined;
}

/** Whether a value lies on the grid of the parameter's slider. */
function onGrid(value: number, { minimum, step }: NumberParameter): boolean {
	const steps = (value - minimum) / step;
	return Math.abs(steps - Math.round(steps)) < 1e-6;
}

function parameterValue(name: ParameterName, text: string): number | boolean | undefined {
	const parameter = PARAMETERS[name];
	if (parameter.kind === 'switch') return switched(text);
	if (!/^-?(0|[1-9]\d{0,5})?(\.\d{1,4})?$/.test(text) || !/\d/.test(text)) return undefined;
	const value = Number(text) + 0;
	return onGrid(value, parameter) ? value : undefined;
}

/** Checked settings; undefined if a value is of the wrong type, out of range or off its grid. */
function settingsFrom(parameters: Parsed['parameters']): Settings | undefined {
	const offered: Record<string, number | boolean> = {};
	for (const [name, text] of parameters) {
		const value = parameterValue(name, text);
		if (value === undefined) return undefined;
		offered[name] = value;
	}
	const { settings, problems } = checkSettings(offered);
	return problems.length === 0 ? settings : undefined;
}

/** What a text from the address stands for. */
export interface Decoded {
	readonly state: SimulatorState;
	/** Whether the text could be read; if not, the state is the default one. */
	readonly valid: boolean;
	/** Version of the model that the text was written with; null if it holds no state. */
	readonly madeWith: number | null;
}

function decodedFrom({ fields, parameters }: Parsed): Decoded | undefined {
	const settings = settingsFrom(parameters);
	if (!settings) return undefined;
	const view: View | undefined = fields.has('v')
		? viewOfCode.get(fields.get('v')!)
		: defaultState.view;
	const numberOf = (field: Field, limit: number, otherwise: number) =>
		fields.has(field) ? whole(fields.get(field)!, limit) : otherwise;
	const seed = numberOf('s', MAX_SEED, defaultState.seed);
	const run = numberOf('r', MAX_RUN, defaultState.run);
	const month = numberOf('m', settings.horizonMonths, defaultState.month);
	const madeWith = numberOf('k', MAX_MODEL, FIRST_MODEL);
	const equalStay = fields.has('e') ? switched(fields.get('e')!) : defaultState.equalStay;
	if (view === undefined || seed === undefined || run === undefined) return undefined;
	if (month === undefined || equalStay === undefined || madeWith === undefined) return undefined;
	return { state: { view, seed, run, month, settings, equalStay }, valid: true, madeWith };
}

/**
 * The state that a text from the address stands for, never half of it: with anything wrong in it, the
 * defaults and `valid: false`. No text at all is the default state. Never throws.
 */
export function decodeState(text: string | null): Decoded {
	const nothing = { state: defaultState, valid: true, madeWith: null };
	if (text === null || text === '') return nothing;
	const bad = { ...nothing, valid: false };
	if (text.length > MAX_LENGTH || !/^[0-9a-z._-]+$/.test(text)) return bad;
	const [version, ...parts] = text.split('_');
	const parsed = version === VERSION ? parse(parts) : undefined;
	return (parsed && decodedFrom(parsed)) ?? bad;
}
