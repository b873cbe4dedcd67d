import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flow, flowEvenly, textWidth, type Run } from '$lib/charts/text/lines';

const run = (text: string, more: Partial<Run> = {}): Run => ({
	text,
	face: 'regular',
	size: 14,
	kind: 'what',
	...more
});
const textOf = (lines: ReturnType<typeof flow>) =>
	lines.map((line) => line.spans.map((span) => span.text).join(''));

describe('lines of text', () => {
	it('keep every word, in order, and are no wider than asked where words allow', () => {
		const word = fc.stringMatching(/^[a-z]{1,9}$/);
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
				for (const lines of [flow, flowEvenly].map((set) => set([run(words.join(' '))], 160))) {
					expect(textOf(lines).join(' ')).toBe(words.join(' '));
					for (const line of lines) expect(line.width).toBeLessThanOrEqual(160);
				}
			})
		);
	});

	it('are as many when even as when filled', () => {
		const text = run('reshuffle the cards and buy time', { face: 'serif' });
		expect(flowEvenly([text], 150)).toHaveLength(flow([text], 150).length);
	});

	it('begin anew where a stretch asks for a line of its own', () => {
		const lines = flow([run('Washington'), run('announces', { kind: 'b', ownLine: true })], 500);
		expect(textOf(lines)).toEqual(['Washington', 'announces']);
	});

	it('are wider in bold than in regular, and widest in serif', () => {
		const [regular, bold, serif] = (['regular', 'bold', 'serif'] as const).map((face) =>
			textWidth('Higher Military Commission', 14, face)
		) as [number, number, number];
		expect(regular).toBeLessThan(bold);
		expect(bold).toBeLessThan(serif);
	});
});
