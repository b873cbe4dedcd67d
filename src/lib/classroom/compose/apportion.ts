/**
 * A whole number shared out by weights: every share is whole, none is less than 0, and together they are the total.
 * What rounding leaves goes to the largest remainders (Hamilton’s method), the first of equals first. Where all
 * weights are 0 the shares are as even as they can be.
 *
 * @param weights at least one, none less than 0
 */
export function apportion(total: number, weights: readonly number[]): number[] {
	const sum = weights.reduce((all, weight) => all + weight, 0);
	const exact = weights.map((weight) =>
		sum > 0 ? (total * weight) / sum : total / weights.length
	);
	const shares = exact.map(Math.floor);
	const left = total - shares.reduce((all, share) => all + share, 0);
	const largest = exact
		.map((share, at) => ({ at, rest: share - Math.floor(share) }))
		.sort((a, b) => b.rest - a.rest || a.at - b.at);
	for (const { at } of largest.slice(0, left)) shares[at]! += 1;
	return shares;
}
