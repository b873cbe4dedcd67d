import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, PARAMETER_NAMES } from '../../../src/lib/model/parameters';
import { equalStay } from '../../../src/lib/model/equal-stay';
import { readArguments } from '../../../src/tools/simulate/arguments';
import { changedSettings, settingsOf } from '../../../src/tools/simulate/settings';
import { UsageError } from '../../../src/tools/command/usage-error';
import { anySettings } from '../model/worlds';

const conditions = ['--approach', 'conditions'];

describe('the command line of simulate', () => {
	it('needs an approach alone: a thousand runs of seed 1 from run 0, at the defaults, as text', () => {
		expect(readArguments(conditions)).toEqual({
			approach: 'conditions',
			settings: defaultSettings,
			seed: 1,
			firstRun: 0,
			runs: 1000,
			equalStay: null,
			format: 'text',
			show: ['outcomes']
		});
	});
	it('takes everything that the help names', () => {
		const typed =
			'--approach assess-first --runs 7 --seed 4294967295 --first-run 12 --months 60 ' +
			'--set setDate=36 --set isisCounts=off --set attacksCount=0 --set suspensionClause=true';
		expect(readArguments(typed.split(' '))).toMatchObject({
			approach: 'assess-first',
			runs: 7,
			seed: 4294967295,
			firstRun: 12,
			settings: {
				...defaultSettings,
				horizonMonths: 60,
				setDate: 36,
				isisCounts: false,
				attacksCount: false,
				suspensionClause: true
			}
		});
	});
	it.each([
		['', 'text', ['outcomes']],
		['--format csv', 'csv', ['runs']],
		['--format json', 'json', ['outcomes', 'runs']],
		['--show runs', 'csv', ['runs']],
		['--show trajectories', 'csv', ['trajectories']],
		['--show outcomes --format csv', 'csv', ['outcomes']],
		['--show runs --format json', 'json', ['runs']]
	])('with “%s” prints %s of %j', (typed, format, show) => {
		const args = [...conditions, ...typed.split(' ').filter((word) => word !== '')];
		expect(readArguments(args)).toMatchObject({ format, show });
	});
	it('finds the date of a timeline that keeps as many troop-months', () => {
		const typed = '--approach timeline --equal-stay --seed 3 --months 30'.split(' ');
		const { settings, ...stay } = equalStay({ ...defaultSettings, horizonMonths: 30 }, 3);
		expect(readArguments(typed)).toMatchObject({ settings, equalStay: stay });
		expect(changedSettings(settings)).toHaveProperty('setDate');
	});
	it('gives help and a list, whatever else is missing', () => {
		expect([readArguments(['--help']), readArguments(['--list'])]).toEqual(['help', 'list']);
	});
});

describe('a command line of simulate that cannot be used is refused', () => {
	it.each([
		['', 'Name an approach: --approach conditions|timeline|assess-first|status-quo.'],
		['--approach condition', 'There is no approach “condition”. Did you mean conditions?'],
		['--approach winner', 'There are conditions, timeline, assess-first, status-quo.'],
		['--runs 0', '--runs must be a whole number from 1 to 1,000,000'],
		['--runs -1', 'not “-1”.'],
		['--runs 1e9', 'not “1e9”.'],
		['--runs 1000001', 'not “1000001”.'],
		['--runs NaN', 'not “NaN”.'],
		['--runs 2.5', 'not “2.5”.'],
		['--seed x', '--seed must be a whole number from 0 to 4,294,967,295'],
		['--seed 4294967296', 'not “4294967296”.'],
		['--runs 10 --first-run 4294967290', '--first-run must be a whole number from 0 to'],
		['--months 11', '--months must be a whole number from 12 to 84'],
		['--months 48.5', '--months must be'],
		['--months 60 --set horizonMonths=60', 'horizonMonths is set twice.'],
		['--set setDate', '--set needs name=value, not “setDate”.'],
		['--set setDate=', '--set needs name=value'],
		['--set =36', '--set needs name=value'],
		['--set setdate=36', 'There is no parameter “setdate”. Did you mean setDate?'],
		['--set toString=1', 'There is no parameter “toString”.'],
		['--set __proto__=1', 'There is no parameter “__proto__”.'],
		['--set setDate=49', 'setDate must be a whole number from 12 to 48, not “49”.'],
		['--set setDate=36.5', 'setDate must be a whole number from 12 to 48, not “36.5”.'],
		['--set setDate=soon', 'setDate must be a whole number from 12 to 48, not “soon”.'],
		['--set setDate=true', 'setDate must be a whole number'],
		['--set regrowth=-0.1', 'regrowth must be a number from 0.04 to 0.24, not “-0.1”.'],
		['--set regrowth=1e999', 'regrowth must be a number'],
		['--set isisCounts=maybe', 'isisCounts is a switch: on or off, not “maybe”.'],
		['--set isisCounts=2', 'isisCounts is a switch'],
		['--set setDate=36 --set setDate=24', 'setDate is set twice.'],
		['--format xml', 'There is no format “xml”.'],
		['--show run', 'There is no view “run”. Did you mean runs?'],
		[
			'--show runs --format text',
			'--format text shows the outcomes alone; for runs use csv or json.'
		],
		['--equal-stay', '--equal-stay needs --approach timeline'],
		['--rnus 5', 'Did you mean --runs?'],
		['conditions', '“conditions” is not an option.']
	])('%s: %s', (typed, message) => {
		const words = typed.split(' ').filter((word) => word !== '');
		const hasApproach = typed === '' || words.includes('--approach');
		const args = hasApproach ? words : [...conditions, ...words];
		expect(() => readArguments(args)).toThrow(UsageError);
		expect(() => readArguments(args)).toThrow(message);
	});
	it('a date that the search for equal stay would replace', () => {
		const typed = '--approach timeline --equal-stay --set setDate=36'.split(' ');
		expect(() => readArguments(typed)).toThrow('--equal-stay finds what “setDate=36” sets');
	});
});

describe('settings that are typed', () => {
	it('come out as they were, for any settings, typed in full or where they differ', () => {
		fc.assert(
			fc.property(anySettings, (settings) => {
				expect(settingsOf(PARAMETER_NAMES.map((name) => `${name}=${settings[name]}`))).toEqual(
					settings
				);
				const changed = Object.entries(changedSettings(settings));
				expect(settingsOf(changed.map((pair) => pair.join('=')))).toEqual(settings);
			}),
			{ numRuns: 50 }
		);
	});
});
