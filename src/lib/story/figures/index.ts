import { simulatorWords } from '$lib/words/en/simulator';
import { articlesFigure } from './articles';
import { decidesFigure } from './decides';
import { fireFigure } from './fire';
import { pastFigure } from './past';
import { peopleFigure } from './people';
import { positionsFigure } from './positions';
import { openingFigure, runFigure } from './run';
import { twoWaysFigure } from './two-ways';
import { weekFigure } from './week';

const make = () => ({
	opening: openingFigure(),
	week: weekFigure(),
	past: pastFigure(),
	people: peopleFigure(),
	fire: fireFigure(),
	positions: positionsFigure(),
	'two-ways': twoWaysFigure(simulatorWords),
	run: runFigure(),
	decides: decidesFigure(simulatorWords.parameters),
	articles: articlesFigure()
});
export type StoryFigures = ReturnType<typeof make>;
let made: StoryFigures | undefined;

/** What every chapter's graphic draws, made from the facts and the model once, when the site is built. */
export function storyFigures(): StoryFigures {
	return (made ??= make());
}
