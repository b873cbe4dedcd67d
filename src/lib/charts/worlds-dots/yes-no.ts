import type { Dot, PlacedWorlds, WorldsData, SideWorlds } from './data';
import { labelLines } from './layout';

const COLUMNS = 25;

/**
 * Frequency dots: for each side fifty worlds in two rows, first those that say yes. There is no
 * axis. `width` is 720 or 360 units.
 */
export function layoutYesNo(
	data: WorldsData,
	width: number,
	detail: (side: SideWorlds) => string
): PlacedWorlds {
	const wide = width > 500;
	const radius = wide ? 11 : 6.5;
	const pitch = wide ? 18 : 17;
	const dots: Dot[] = [];
	let y = 0;
	const rows = data.sides.map((side, row) => {
		const label = labelLines(side.name, detail(side), width, wide ? 15 : 14);
		const labelY = y + 15;
		const top = labelY + (label.length - 1) * pitch + 10;
		const lines = Math.ceil(side.worlds.length / COLUMNS);
		const yesFirst = side.worlds
			.map(({ run, value }, index) => ({ run, value, other: side.partners[index] ?? NaN }))
			.sort((a, b) => b.value - a.value);
		for (const [index, world] of yesFirst.entries())
			dots.push({
				...world,
				row,
				x: 3 + radius + (index % COLUMNS) * 2 * radius,
				y: top + radius + Math.floor(index / COLUMNS) * 2 * radius,
				mark: world.value === 1 ? 'full' : 'off',
				approach: side.approach,
				echo: null
			});
		const baseY = top + lines * 2 * radius;
		y = baseY + 18;
		return { approach: side.approach, label, labelY, baseY, half: null };
	});
	const height = y - 12;
	const none = { ticks: [], apart: null, axisY: height, axisEnd: 0 };
	return { width, height, radius, dots, rows, pitch, ...none };
}
