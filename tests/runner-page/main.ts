/** A page with the site's own batch runner and nothing else, for browsers to measure and to upset. */
import { runBatch } from '$lib/model/batch/run-batch';
import { defaultSettings } from '$lib/model/parameters';
import { createBatchRunner } from '$lib/simulator/batch/pool';
import { hashOf } from '$lib/simulator/batch/golden';

const tools = { createBatchRunner, defaultSettings, hashOf, runBatch };

declare global {
	interface Window {
		/** What tests call in the page. */
		tools: typeof tools;
	}
}

window.tools = tools;
