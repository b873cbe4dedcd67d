import { correction, generate } from 'lean-qr/nano';

/** Modules of quiet that a code has on every side, as ISO/IEC 18004 asks for. */
export const QUIET = 4;

/** A QR code as a drawing of one unit a module. */
export interface QrDrawing {
	/** Modules from edge to edge, with the quiet zone. */
	size: number;
	/** The dark modules as an SVG path, each run of a row one rectangle. */
	path: string;
}

/**
 * A text as a QR code of correction level M: up to 15 in 100 of it may be unreadable.
 *
 * @throws where the text has more than 2,330 bytes in UTF-8
 */
export function qrDrawing(text: string): QrDrawing {
	const code = generate(text, { minCorrectionLevel: correction.M });
	let path = '';
	for (let y = 0; y < code.size; y++)
		for (let x = 0; x < code.size; x++) {
			if (!code.get(x, y) || code.get(x - 1, y)) continue;
			let run = 1;
			while (code.get(x + run, y)) run++;
			path += `M${x + QUIET} ${y + QUIET}h${run}v1h-${run}z`;
		}
	return { size: code.size + 2 * QUIET, path };
}
