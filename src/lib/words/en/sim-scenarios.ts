import { timeWords } from './simulator-time';
import { once } from '../once';

const day = once(() => new Intl.DateTimeFormat('en', { dateStyle: 'medium' }));
const one = once(() => new Intl.PluralRules('en'));
const count = (value: number, noun: string) =>
	`${value.toLocaleString('en')} ${noun}${one().select(value) === 'one' ? '' : 's'}`;

/** Scenarios kept, compared, taken along as files and opened again. */
export const scenarioWords = {
	heading: 'Keep, compare and take along',
	lede: 'A scenario is everything that you have set: the view, the world and its month, and every assumption. Keep it here, set two beside each other, or take one along as a file that opens again.',
	saved: {
		heading: 'Your scenarios',
		note: 'They stay in this browser, on this device. Nothing is sent anywhere.',
		name: 'Name',
		save: 'Save the present scenario',
		none: 'None kept so far.',
		list: 'Kept scenarios',
		kept: (date: Date) => `kept ${day().format(date)}`,
		open: 'Open',
		rename: 'Rename',
		newName: 'New name',
		renameDone: 'Rename',
		cancel: 'Cancel',
		remove: 'Delete',
		removed: (name: string) => `“${name}” was deleted.`,
		undoRemove: 'Bring it back',
		broughtBack: (name: string) => `“${name}” is back.`,
		savedAs: (name: string) => `Kept as “${name}”.`,
		renamed: (name: string) => `Renamed to “${name}”.`,
		unnamed: 'Give it a name first.',
		opened: (name: string) => `“${name}” is open.`,
		copy: (name: string, number: number) => `${name} (${number})`,
		problems: {
			denied:
				'This browser keeps nothing for this page. Your scenarios last until you close it; take along what you need as a file.',
			full: 'There is no room left to keep this. It lasts until you close the page; delete another one, or take it along as a file.',
			unreadable:
				'What was kept here could not be read. It stays as it is until you keep something new in its place.',
			many: (most: number) => `There is room for ${most} scenarios. Delete one first.`
		}
	},
	compare: {
		heading: 'Compare any two scenarios',
		note: 'Both meet the same chance events. Differences are the second less the first.',
		first: 'First',
		second: 'Second',
		scenario: 'Scenario',
		approach: 'Approach',
		present: 'As set now',
		presets: 'Named worlds',
		kept: 'Yours',
		gone: 'One of these scenarios is kept no more. Choose another one.',
		openedRun: (run: number, side: string) => `World ${run} of “${side}” is open.`,
		side: (scenario: string, approach: string) => `${scenario}, ${approach}`,
		same: 'Both sides are the same. Choose another scenario or approach for one of them.',
		show: 'Compare',
		unavailable: 'The comparison could not be loaded. Try again.'
	},
	take: {
		heading: 'Take along',
		run: (run: number, seed: number) => `This run, month by month (world ${run}, seed ${seed})`,
		batch: 'Many runs, one row each',
		runs: 'Runs',
		runsOption: (runs: number) => runs.toLocaleString('en'),
		cite: 'Cite this run, or copy its link',
		csv: 'CSV',
		json: 'JSON',
		working: (done: number, runs: number) =>
			`${done.toLocaleString('en')} of ${runs.toLocaleString('en')} runs`,
		cancel: 'Cancel',
		failed: 'The runs could not be made. Try again.',
		runTitle: (view: string, run: number, seed: number) => `${view}: world ${run}, seed ${seed}`,
		batchTitle: (view: string, runs: number, seed: number) =>
			`${view}: ${count(runs, 'run')} under seed ${seed}`,
		saved: (name: string) => `Saved as ${name}.`
	},
	chart: {
		pick: 'A chart as it looks now',
		group: (title: string) => `Take along: ${title}`,
		svg: 'SVG',
		png: 'PNG',
		source: 'Conditions or Calendar? A teaching model, not a forecast.',
		failed: 'The drawing could not be made into a file. Try again.'
	},
	/** A scenario in a sentence. */
	told: {
		where: (view: string, run: number, seed: number, month: number) =>
			`${view}; world ${run}, seed ${seed}; ${timeWords.monthYear(month)} (month ${month}).`,
		defaults: 'Every assumption as it was.',
		equalStay: 'The timeline keeps as many troop-months.',
		changed: (changes: readonly string[], more: number) =>
			`Changed: ${(more > 0 ? [...changes, `${more} more`] : changes).join('; ')}.`,
		change: (label: string, value: string) => `${label}: ${value}`
	},
	files: {
		heading: 'Open a file',
		choose: 'Choose a file',
		note: 'A CSV, JSON, SVG or PNG file that was taken along from here opens its scenario again. You can also drop it anywhere on the page.',
		drop: 'Drop the file to open its scenario',
		opened: (name: string) => `Opened ${name}.`,
		undoHint: 'What you had set before is one Undo away.',
		problems: {
			'too-large': 'This file is larger than 2 MB. Nothing was opened.',
			unreadable: 'The browser could not read this file. Nothing was opened.',
			'not-ours': 'This file holds no scenario from here. Nothing was opened.',
			'other-version':
				'This file was written by another version of this page, which this one cannot read. Nothing was opened.',
			damaged: 'This file is damaged or was changed. Nothing was opened.',
			several: 'One file at a time, please. Nothing was opened.'
		}
	}
};
