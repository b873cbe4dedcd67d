import { describe, expect, it } from 'vitest';
import { defaultState } from '$lib/simulator/address/state';
import { chartSvg } from '$lib/simulator/files/chart-svg';
import { aboutState } from '$lib/simulator/files/format';
import { readBytes } from '$lib/simulator/files/read';
import { toldScenario } from '$lib/simulator/files/told';
import { scenarioWords } from '$lib/words/en/sim-scenarios';
import { simulatorWords } from '$lib/words/en/simulator';

const state = {
	...defaultState,
	view: 'both' as const,
	settings: { ...defaultState.settings, setDate: 36, suspensionClause: true }
};
const about = {
	...aboutState(state, 'Troops & <date>', 'https://example.org/simulator/'),
	subtitle: 'People in Iraq',
	told: toldScenario(state, simulatorWords, scenarioWords),
	source: scenarioWords.chart.source,
	key: [{ approach: 'timeline' as const, label: 'Timeline-based' }]
};

function drawn(inside: string): SVGSVGElement {
	document.body.innerHTML = `<style>.line { fill: rgb(11, 114, 133); opacity: 0.5 } .gone { display: none }</style>
		<svg viewBox="0 0 360 200" class="chart">${inside}</svg>`;
	return document.querySelector('svg')!;
}
const parsed = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml');

describe('a drawing as an SVG file', () => {
	it('is well formed and carries title, scenario, source and address, in words and to be opened again', () => {
		const { text } = chartSvg(drawn('<g/>'), about);
		const svg = parsed(text).documentElement;
		expect(svg.querySelector('parsererror')).toBeNull();
		expect(svg.querySelector('title')!.textContent).toBe('Troops & <date>');
		for (const told of [about.told, about.source, about.address])
			expect(svg.querySelector('desc')!.textContent).toContain(told);
		const lines = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
		expect(lines[0]).toBe('Troops & <date>');
		expect(lines).toContain('Timeline-based');
		expect(lines.join('')).toContain(about.address);
		expect(readBytes(new TextEncoder().encode(text))).toMatchObject({ problem: null, state });
	});

	it('needs no stylesheet: what styles say is written, what is hidden or a link is not kept as such', () => {
		const { text } = chartSvg(
			drawn(
				'<a href="/sources/"><path class="line" style="stroke: red" tabindex="0" onclick="x()" d="M0 0h9"/></a><g class="gone"><path d="M1 1"/></g><script>x()</script>'
			),
			about
		);
		const svg = parsed(text).documentElement;
		const [path, ...others] = svg.querySelectorAll('svg path');
		expect(others).toEqual([]);
		expect(path!.getAttribute('opacity')).toBe('0.5');
		expect(path!.getAttribute('fill')).toBe('rgb(11, 114, 133)');
		expect(
			svg.querySelectorAll('a, script, style, [class], [style], [tabindex], [onclick]')
		).toHaveLength(0);
	});

	it('stands below its title with room for the words around it', () => {
		const { text, width, height } = chartSvg(drawn('<g/>'), about);
		const svg = parsed(text).documentElement;
		const ys = [...svg.querySelectorAll('text')].map((line) => Number(line.getAttribute('y')));
		expect(width).toBeGreaterThan(360);
		expect(svg.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
		expect(Math.max(...ys)).toBeLessThan(height);
		expect(ys.at(-1)! - ys[0]!).toBeGreaterThan(200);
	});
});

describe('a scenario in words', () => {
	it('tells view, world, month and what was changed', () => {
		expect(about.told).toBe(
			'Side by side; world 0, seed 1; January 2024 (month 0). Changed: Date by which all have left: January 2027; The date may be suspended: yes.'
		);
	});

	it('names a named world by its name, and says where nothing was changed', () => {
		expect(toldScenario(defaultState, simulatorWords, scenarioWords)).toContain(
			'Every assumption as it was.'
		);
		const settings = { ...defaultState.settings, setDate: 12 };
		expect(toldScenario({ ...defaultState, settings }, simulatorWords, scenarioWords)).toContain(
			'One-year deadline.'
		);
	});
});
