import { storySources, type Appendix } from '$lib/story/plain/appendix';
import type { Table } from '$lib/charts/table/table';
import { describeStatechart } from '$lib/charts/statechart/describe';
import { diagram } from '$lib/model/diagram';
import { createMachine } from '$lib/model/machines';
import { outcomesOf } from '$lib/model/outcomes';
import { simulateRun } from '$lib/model/run';
import { defaultState } from '$lib/simulator/address/state';
import { logOf } from '$lib/simulator/log';
import { outcomeRows } from '$lib/simulator/outcome-rows';
import { APPROACHES_IN } from '$lib/simulator/views';
import { reading } from '$lib/words/en/reading';
import { simulatorWords as words } from '$lib/words/en/simulator';

/** The default run of each approach: the model world that the story shows and the simulator opens with. */
const defaultRuns = () =>
	APPROACHES_IN.both.map((approach) => simulateRun({ approach, ...defaultState }));

/** Both approaches' results and every source, made while the site is built. */
export function storyAppendix(): Appendix {
	const runs = defaultRuns();
	const { caption, definitions, heading } = words.log.outcomes;
	const rows = outcomeRows(runs.map(outcomesOf), words);
	return {
		results: {
			caption,
			columns: [heading, ...runs.map(({ approach }) => words.approaches[approach].name)],
			rows: rows.map(({ name, cells }) => [name, ...cells])
		},
		definitions,
		...storySources('en')
	};
}

/** The events of both default runs, the earliest first. */
export function runsLog(): Table {
	const runs = defaultRuns();
	const { both, caption, columns } = reading.logTable;
	const rows = logOf(runs, defaultState.settings.horizonMonths, words.log).map(
		({ month, approach, text }) => [
			`${month} (${words.shortMonthYear(month)})`,
			approach ? words.approaches[approach].name : both,
			text
		]
	);
	return { caption, columns, rows };
}

/** The statechart of each approach that the story draws, as a table of its states. */
export function stateTables(): Table[] {
	const { caption, columns, none } = reading.states;
	return APPROACHES_IN.three.map((approach) => ({
		caption: caption(words.approaches[approach].name),
		columns,
		rows: describeStatechart(diagram(createMachine(approach)), words).map((state) => [
			state.name,
			state.meaning,
			state.transitions.map((transition) => transition.words).join('; ') || none
		])
	}));
}
