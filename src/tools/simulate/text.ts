import type { OutcomeName } from '../../lib/model/batch/columns';
import { MODEL_VERSION } from '../../lib/model/version';
import { OUTCOME_LABELS } from '../command/outcome-labels';
import { textTable } from '../command/table';
import type { SimulateRequest } from './arguments';
import { changedSettings } from './settings';
import type { COUNTED_NAMES, Summary } from './summary';

/** Outcomes that are numbers, and how many decimals each is shown with. */
const DECIMALS: Readonly<Record<Exclude<OutcomeName, (typeof COUNTED_NAMES)[number]>, number>> = {
	isisAtEnd: 0,
	capabilityAtHandover: 3,
	capabilityAtEnd: 3,
	attacks: 1,
	strikes: 1,
	isisAttacks: 1,
	requestedMonth: 1,
	completedMonth: 1,
	monthsOfHighPressure: 1,
	troopMonths: 0
};

const whole = new Intl.NumberFormat('en');
const COLUMNS = ['mean', 'lowest', 'q05', 'q25', 'median', 'q75', 'q95', 'highest'] as const;

function table(summary: Summary): string {
	const names = Object.keys(DECIMALS) as (keyof typeof DECIMALS)[];
	const rows = names.map((name) => {
		const format = new Intl.NumberFormat('en', {
			minimumFractionDigits: DECIMALS[name],
			maximumFractionDigits: DECIMALS[name]
		});
		const found = summary[name];
		const cells = COLUMNS.map((key) => (found[key] === null ? '–' : format.format(found[key])));
		return [OUTCOME_LABELS[name], whole.format(found.count), ...cells];
	});
	return textTable([['', 'runs', ...COLUMNS], ...rows]);
}

function counts(summary: Summary, runs: number): string {
	const of = `of ${whole.format(runs)} runs`;
	const { completedMonth, requested, isisDoubled } = summary;
	return textTable([
		['The last troops left within the months', `in ${whole.format(completedMonth.count)} ${of}`],
		[OUTCOME_LABELS.requested, `in ${whole.format(requested.yes)} ${of}`],
		[OUTCOME_LABELS.isisDoubled, `in ${whole.format(isisDoubled.yes)} ${of}`]
	]);
}

function settingsLine({ settings }: SimulateRequest): string {
	const changed = Object.entries(changedSettings(settings));
	if (changed.length === 0) return 'All settings are the defaults.\n';
	return `Settings that differ from the defaults: ${changed.map((pair) => pair.join('=')).join(', ')}\n`;
}

function equalStayLine({ equalStay }: SimulateRequest): string {
	if (!equalStay) return '';
	const [conditions, timeline] = [equalStay.conditions, equalStay.timeline].map((mean) =>
		whole.format(Math.round(mean))
	);
	const found = `Equal stay: ${conditions} troop-months under conditions, ${timeline} under the timeline found`;
	return `${found}${equalStay.reached ? '' : ' (no timeline comes closer)'}.\n`;
}

/** A summary for people: which runs, a table of the outcomes, and in how many runs what happened. */
export function summaryText(request: SimulateRequest, summary: Summary): string {
	const { approach, seed, firstRun, runs, settings } = request;
	return [
		`${approach}: runs ${firstRun} to ${firstRun + runs - 1} of seed ${seed}, ` +
			`${settings.horizonMonths} months, model version ${MODEL_VERSION}\n`,
		settingsLine(request),
		equalStayLine(request),
		'\n',
		table(summary),
		'\n',
		counts(summary, runs),
		'\nThese are runs of a small model, to think with. They are not a forecast.\n'
	].join('');
}
