import type { EqualStay } from '$lib/model/equal-stay';
import type { NumberName, ParameterName, Run, Settings } from '$lib/model/types';
import type { SimulatorWords } from '$lib/words/simulator';
import type { View } from './address/state';
import { completedMonth } from './compare';
import { parameterText } from './parameter-text';
import type { PresetName } from './presets';

/** What the reader changed. */
export type Change =
	| { kind: 'view' | 'world' | 'month' | 'playing' | 'paused' }
	| { kind: 'parameter'; name: ParameterName }
	| { kind: 'preset'; preset: PresetName }
	| { kind: 'equal-stay'; found: EqualStay | null }
	| { kind: 'undone' | 'redone'; what: ParameterName | undefined };

/** What there is to be said about. */
export interface Spoken {
	readonly view: View;
	readonly month: number;
	readonly seed: number;
	readonly run: number;
	readonly settings: Settings;
	readonly runs: readonly Run[];
}

/** Longest message, characters. */
export const MAX_MESSAGE = 160;

/** As many of the parts, in order, as fit behind the beginning. */
function fit(begin: (parts: string) => string, parts: readonly string[]): string {
	for (let count = parts.length; count > 0; count--) {
		const message = begin(`${parts.slice(0, count).join('; ')}.`);
		if (message.length <= MAX_MESSAGE) return message;
	}
	return begin('').trim().slice(0, MAX_MESSAGE);
}

/** The value of a parameter with its unit; yes or no for a switch. */
export function parameterValueText(name: ParameterName, settings: Settings, words: SimulatorWords) {
	const value = settings[name];
	return typeof value === 'boolean'
		? value
			? words.log.outcomes.yes
			: words.log.outcomes.no
		: parameterText(name as NumberName, value, words);
}

/** One polite message about a change, what changed first, then what came of it; at most 160 characters. */
export function spokenChange(change: Change, now: Spoken, words: SimulatorWords): string {
	const { spoken } = words.log;
	const ends = now.runs.map((run) =>
		spoken.completed(words.approaches[run.approach].name, completedMonth(run))
	);
	const states = now.runs.map(({ approach, months }) => {
		const { schedule, usTroops } = months[now.month]!.world;
		return spoken.part(words.approaches[approach].name, words.states[schedule].name, usTroops);
	});
	switch (change.kind) {
		case 'view':
			return fit((parts) => `${spoken.view(viewName(now.view, words))} ${parts}`, ends);
		case 'world':
			return fit((parts) => spoken.world(now.run, now.seed, parts), ends);
		case 'preset':
			return fit((parts) => spoken.preset(words.presets[change.preset].name, parts), ends);
		case 'parameter': {
			const { label } = words.parameters[change.name];
			const value = parameterValueText(change.name, now.settings, words);
			return fit((parts) => spoken.parameter(label, value, parts), ends);
		}
		case 'equal-stay':
			if (!change.found) return fit(spoken.equalStayOff, ends);
			return fit(change.found.reached ? spoken.equalStay : spoken.equalStayNearly, ends);
		case 'undone':
		case 'redone': {
			const { what, kind } = change;
			const value = what && parameterValueText(what, now.settings, words);
			const said = what ? spoken.parameter(words.parameters[what].label, value!, '') : '';
			return fit((parts) => spoken[kind](said, parts), ends);
		}
		case 'month':
			return fit((parts) => spoken.month(words.monthYear(now.month), parts), states);
		case 'playing':
			return spoken.playing;
		case 'paused':
			return fit((parts) => `${spoken.paused(words.monthYear(now.month))} ${parts}`, states);
	}
}

/** What a view is called. */
export function viewName(view: View, words: SimulatorWords): string {
	if (view === 'both') return words.page.toggle.both;
	if (view === 'three') return words.page.toggle.three;
	return words.approaches[view].name;
}
