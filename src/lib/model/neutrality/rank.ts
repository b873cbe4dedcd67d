/** Ranks from 1; equal values share the mean of their ranks. */
export function ranks(values: readonly number[]): number[] {
	const order = values.map((_, at) => at).sort((a, b) => values[a]! - values[b]!);
	const ranked = values.map(() => 0);
	for (let from = 0; from < order.length;) {
		let to = from + 1;
		while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
		for (let at = from; at < to; at += 1) ranked[order[at]!] = (from + 1 + to) / 2;
		from = to;
	}
	return ranked;
}

/**
 * Rank correlation (Spearman) of two rows of ranks, −1 to 1; 0 where one of them never varies.
 *
 * Ranks are whole or half numbers, so turning one row round turns the sign and changes nothing else.
 */
export function correlationOfRanks(one: readonly number[], other: readonly number[]): number {
	const mean = (one.length + 1) / 2;
	let both = 0;
	let ofOne = 0;
	let ofOther = 0;
	one.forEach((rank, at) => {
		const [a, b] = [rank - mean, other[at]! - mean];
		both += a * b;
		ofOne += a * a;
		ofOther += b * b;
	});
	return ofOne === 0 || ofOther === 0 ? 0 : both / Math.sqrt(ofOne * ofOther);
}
