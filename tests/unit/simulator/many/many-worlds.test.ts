import { describe, expect, it } from 'vitest';
import { runBatch } from '$lib/model/batch/run-batch';
import type { Batch, BatchRequest } from '$lib/model/batch/columns';
import { defaultSettings } from '$lib/model/parameters';
import type { BatchOptions, BatchRunner } from '$lib/simulator/batch/batch-runner';
import { ManyWorlds } from '$lib/simulator/many/many-worlds.svelte';
import type { Sides } from '$lib/simulator/sides';

interface Asked {
	request: BatchRequest;
	signal: AbortSignal | undefined;
	progress: (done: number) => void;
	answer: () => void;
	fail: () => void;
}
/** A runner that answers when it is told to. */
function slowRunner() {
	const asked: Asked[] = [];
	const run = (request: BatchRequest, { signal, onprogress }: BatchOptions = {}) =>
		new Promise<Batch>((resolve, reject) => {
			signal?.addEventListener('abort', () => reject(signal.reason));
			asked.push({
				request,
				signal,
				progress: (done) => onprogress?.(done),
				answer: () => resolve(runBatch({ ...request, runs: 2 })),
				fail: () => reject(new Error('no worker'))
			});
		});
	return { asked, runner: { run, end: () => undefined } satisfies BatchRunner };
}
const settings = { ...defaultSettings, horizonMonths: 12 };
const sidesOf = (of = settings): Sides => [
	{ name: 'A', approach: 'conditions', settings: of },
	{ name: 'B', approach: 'timeline', settings: of }
];
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

function start() {
	const { asked, runner } = slowRunner();
	const many = new ManyWorlds(runner, 0);
	return { asked, many };
}

describe('many worlds', () => {
	it('ask for both sides in the same worlds, months kept', async () => {
		const { asked, many } = start();
		many.ask({ sides: sidesOf(), seed: 7, runs: 200 });
		await settle();
		expect(asked.map(({ request }) => request)).toMatchObject([
			{ approach: 'conditions', seed: 7, runs: 200, paths: true },
			{ approach: 'timeline', seed: 7, runs: 200, paths: true }
		]);
	});

	it('add up the progress of both sides', async () => {
		const { asked, many } = start();
		many.ask({ sides: sidesOf(), seed: 1, runs: 200 });
		await settle();
		asked[0]!.progress(120);
		asked[1]!.progress(50);
		expect([many.done, many.total]).toEqual([170, 400]);
	});

	it('come to the newest request alone: an earlier one that answers late is not shown', async () => {
		const { asked, many } = start();
		many.ask({ sides: sidesOf(), seed: 1, runs: 200 });
		await settle();
		many.ask({ sides: sidesOf(), seed: 2, runs: 200 });
		await settle();
		expect(asked[0]!.signal!.aborted).toBe(true);
		asked[0]!.answer();
		asked[1]!.answer();
		await settle();
		expect(many.result).toBeNull();
		asked[2]!.answer();
		asked[3]!.answer();
		await settle();
		expect(many.status).toBe('done');
		expect(many.result!.seed).toBe(2);
	});

	it('keep what was drawn while the next is made, and when it is stopped', async () => {
		const { asked, many } = start();
		many.ask({ sides: sidesOf(), seed: 1, runs: 200 });
		await settle();
		for (const one of asked) one.answer();
		await settle();
		many.ask({ sides: sidesOf(), seed: 2, runs: 200 });
		await settle();
		many.stop();
		expect(many.status).toBe('stopped');
		expect(many.result!.seed).toBe(1);
		many.again();
		await settle();
		expect(asked).toHaveLength(6);
		expect(many.status).toBe('computing');
	});

	it('are not made again for the same request', async () => {
		const { asked, many } = start();
		many.ask({ sides: sidesOf(), seed: 1, runs: 200 });
		await settle();
		many.ask({ sides: sidesOf(), seed: 1, runs: 200 });
		await settle();
		expect(asked).toHaveLength(2);
		many.ask({ sides: sidesOf({ ...settings }), seed: 1, runs: 200 });
		await settle();
		expect(asked).toHaveLength(4);
	});

	it('say that they failed, and stop the other side', async () => {
		const { asked, many } = start();
		many.ask({ sides: sidesOf(), seed: 1, runs: 200 });
		await settle();
		asked[0]!.fail();
		await settle();
		expect(many.status).toBe('failed');
		expect(asked[1]!.signal!.aborted).toBe(true);
	});
});
