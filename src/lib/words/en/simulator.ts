import { site } from './site';
import { chartWords } from './simulator-charts';
import { logWords } from './simulator-log';
import { machineWords } from './simulator-machine';
import { simulatorPageWords } from './simulator-page';
import { parameterWords } from './simulator-parameters';
import { presetWords } from './simulator-presets';
import { timeWords } from './simulator-time';
import { unitWords } from './simulator-units';

export const simulatorWords = {
	/** BCP 47 tag for number and date formats. */
	locale: 'en',
	/** Name of the site. */
	site: site.name,
	...timeWords,
	...machineWords,
	charts: chartWords,
	log: logWords,
	page: simulatorPageWords,
	parameters: parameterWords,
	presets: presetWords,
	units: unitWords
};
