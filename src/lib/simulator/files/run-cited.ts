import { MODEL_VERSION } from '$lib/model/version';
import type { Citable } from '$lib/ui/cite/citable';
import { cited } from '$lib/ui/cite/edition';
import type { CiteWords } from '$lib/words/cite';
import type { ScenarioWords } from '$lib/words/sim-scenarios';
import type { SimulatorWords } from '$lib/words/simulator';
import type { SimulatorState } from '../address/state';
import { viewName } from '../spoken';
import { aboutState } from './format';
import { toldScenario } from './told';

interface Words {
	readonly cite: CiteWords;
	readonly scenario: ScenarioWords;
	readonly simulator: SimulatorWords;
	/** Name of the site. */
	readonly site: string;
}

/** A run as something to cite: what was set, the model's version, and the address that opens it again. */
export function runCited(state: SimulatorState, words: Words, page: string): Citable {
	const { cite, scenario, simulator, site } = words;
	const title = scenario.take.runTitle(viewName(state.view, simulator), state.run, state.seed);
	const about = aboutState(state, title, page);
	return cited({
		title: about.title,
		medium: cite.media.run,
		part: simulator.page.title,
		site,
		url: about.address,
		note: cite.run(MODEL_VERSION, toldScenario(state, simulator, scenario))
	});
}
