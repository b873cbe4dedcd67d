const formats = new Map<string, Intl.NumberFormat>();

function formatOf(decimals: number, signed: boolean): Intl.NumberFormat {
	const key = `${decimals} ${signed}`;
	const kept = formats.get(key);
	if (kept) return kept;
	const made = new Intl.NumberFormat('en', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
		signDisplay: signed ? 'exceptZero' : 'auto'
	});
	formats.set(key, made);
	return made;
}

/** A number with so many decimals. Formats are kept: to make one takes longer than to use it a hundred times. */
export const decimal = (value: number, decimals: number) => formatOf(decimals, false).format(value);
/** The same with its sign, plus too, unless it is shown as zero. */
export const signedDecimal = (value: number, decimals: number) =>
	formatOf(decimals, true).format(value);
