import { simulatorWords } from '$lib/words/en/simulator';
import { decidesFigure } from './decides';
import { openingFigure, runFigure, runOutlook } from './run';
import { twoWaysFigure } from './two-ways';

const make = () => ({
	opening: openingFigure(),
	'two-ways': twoWaysFigure(simulatorWords),
	run: runFigure(),
	outlook: runOutlook(),
	decides: decidesFigure(simulatorWords.parameters)
});
let made: ReturnType<typeof make> | undefined;

/** What every chapter's graphic draws, made from the facts and the model once, when the site is built. */
export function storyFigures(): ReturnType<typeof make> {
	return (made ??= make());
}
