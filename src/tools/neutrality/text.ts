import {
	STANDARD_ERRORS,
	WELCOME,
	WELCOME_NAMES,
	type ComparedName,
	type ComparisonSummary,
	type NeutralityReport,
	type OutcomeComparison,
	type StaySummary
} from '../../lib/model/neutrality';
import { OUTCOME_LABELS } from '../command/outcome-labels';
import { textTable } from '../command/table';

const whole = new Intl.NumberFormat('en');

/** How many decimals a difference is shown with. */
const DECIMALS: Readonly<Record<ComparedName, number>> = {
	isisAtEnd: 0,
	isisDoubled: 2,
	capabilityAtHandover: 3,
	attacks: 1,
	requested: 2,
	completedMonth: 1,
	monthsOfHighPressure: 1,
	troopMonths: 0
};

/** A number with its sign, and 0 with none. */
function signed(value: number, decimals: number): string {
	return new Intl.NumberFormat('en', {
		signDisplay: 'negative',
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	})
		.format(value)
		.replace('-', '−');
}

function countsRow({ outcome, lower, alike, notComparable, difference }: OutcomeComparison) {
	const ends = difference ? [difference.low, difference.middle, difference.high] : [];
	return [
		OUTCOME_LABELS[outcome],
		...[...lower, alike, notComparable].map((count) => whole.format(count)),
		...ends.map((value) => signed(value, DECIMALS[outcome]))
	];
}

function counts(summary: ComparisonSummary, [first, second]: readonly [string, string]): string {
	const head = [
		`lower: ${first}`,
		`lower: ${second}`,
		'alike',
		'no pairs',
		'low',
		'middle',
		'high'
	];
	return textTable([['', ...head], ...summary.outcomes.map(countsRow)]);
}

const welcome = WELCOME_NAMES.map((name) => `  ${WELCOME[name]}: ${OUTCOME_LABELS[name]}`).join(
	'\n'
);

function together(
	{ allAtOnce, sets }: ComparisonSummary,
	names: readonly [string, string]
): string {
	const of = `of ${whole.format(sets)}`;
	const row = (label: string, count: number) => [`  ${label}`, `in ${whole.format(count)} ${of}`];
	const always = names.map((name, at) =>
		row(`where they differ, the welcome side is always with ${name}`, allAtOnce.onlyOn[at]!)
	);
	return textTable([
		...always,
		row('it is with each of them for some: neither dominates', allAtOnce.neither),
		row('all four are alike', allAtOnce.alike)
	]);
}

function drivers({ outcomes }: ComparisonSummary): string {
	return outcomes
		.map(({ outcome, drivers: named, noise }) => {
			const list = named.map(
				({ parameter, correlation }) => `${parameter} ${signed(correlation, 2)}`
			);
			return `  ${OUTCOME_LABELS[outcome]} (by chance up to ${noise.toFixed(2)})\n    ${list.join(', ')}\n`;
		})
		.join('');
}

function section(title: string, summary: ComparisonSummary, names: readonly [string, string]) {
	return `${title}

${counts(summary, names)}
Four outcomes together:
${together(summary, names)}
What goes with the difference, ${names[1]} less ${names[0]}:
${drivers(summary)}`;
}

/** The report for people. */
export function reportText(report: NeutralityReport): string {
	const { approaches, asDrawn, equalStay, evened, modelVersion, runs, seed } = report;
	const [first, second] = approaches;
	const found = ({ sets, lookedAt }: StaySummary) =>
		`${whole.format(sets)} of the first ${whole.format(lookedAt)} parameter sets`;
	return `${first} and ${second} in ${whole.format(asDrawn.sets)} parameter sets
Model version ${modelVersion}, seed ${seed}, ${runs} paired runs of each approach in every set.

Every parameter, choices and switches included, is drawn anywhere on its slider. In each set both
approaches meet the same chance events. Counts are of sets; they say what this model does over its ranges,
not what is likely. Means are alike when they differ by at most ${STANDARD_ERRORS} standard errors of the paired
difference; about one set in twenty would look different by chance. “No pairs”: fewer than two pairs of
runs in which both have the outcome. A run that is not complete within its months counts as complete the
month after. Low, middle and high: a tenth, half and nine tenths of the sets have no larger difference,
${second} less ${first}. Nothing is added up to a score.

For four outcomes we assume which way is welcome to both governments; for the others it depends on who is asked:
${welcome}

Correlations are of ranks, −1 to 1: above 0, a higher value of the parameter goes with more under ${second}
compared with ${first}.

${section('AS DRAWN', asDrawn, approaches)}
${section(`AT EQUAL STAY: a timeline with about as many troop-months as conditions, found in ${found(equalStay)}\n(in the others no date that can be set keeps as many, or as few)`, equalStay, approaches)}
${section(`EVENED OUT: at equal stay, found in ${found(evened)}, without the two assumptions that do\nnot work alike for both. As drawn, a date is mostly believed more than talks, and ISIS lies low all through the\nreductions under conditions, but only in the last months before a date. Here both are believed alike, and\nISIS does not lie low`, evened, approaches)}`;
}
