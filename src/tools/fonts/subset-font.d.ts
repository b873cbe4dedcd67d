declare module 'subset-font' {
	/** A font with the characters of `text` alone. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: 'woff2' | 'truetype';
			noLayoutClosure?: boolean;
			preserveNameIds?: number[];
		}
	): Promise<Buffer>;
}
