import type { Room } from '$lib/charts/stage/room';

/** The rooms that the chapters' drawings have: on phones, on a tablet, beside the prose of small and large windows. */
export const rooms: readonly Room[] = [
	{ width: 288, height: 218 },
	{ width: 345, height: 251 },
	{ width: 706, height: 348 },
	{ width: 521, height: 480 },
	{ width: 659, height: 512 },
	{ width: 653, height: 576 }
];
export const nameOf = ({ height, width }: Room) => `${width} × ${height}`;

/** The commands of a path, without its numbers: two paths with like commands can become one another. */
export const commandsOf = (path: string) => path.replace(/[^A-Za-z]/g, '');
