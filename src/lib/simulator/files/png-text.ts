/** A text in a PNG file: a keyword and what it says. */
export interface PngText {
	readonly keyword: string;
	readonly text: string;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bytes of a chunk besides its data: length, type and checksum, four each. */
const AROUND = 12;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value;
});

/** The checksum of PNG (CRC-32) over bytes. */
export function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}

/** Whether bytes begin as every PNG file does. */
export function isPng(bytes: Uint8Array): boolean {
	return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** An international text chunk, uncompressed, in UTF-8. */
function textChunk({ keyword, text }: PngText): Uint8Array {
	const content = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
	const chunk = new Uint8Array(content.length + AROUND - 4);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, content.length - 4);
	chunk.set(content, 4);
	view.setUint32(content.length + 4, crc32(content));
	return chunk;
}

interface Chunk {
	readonly type: string;
	readonly data: Uint8Array;
	/** Where the next chunk begins. */
	readonly end: number;
}

/** The chunk that begins at an offset; undefined if it is cut off or its checksum is wrong. */
function chunkAt(bytes: Uint8Array, at: number): Chunk | undefined {
	if (at + AROUND > bytes.length) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const length = view.getUint32(at);
	const end = at + AROUND + length;
	if (end > bytes.length) return undefined;
	const content = bytes.subarray(at + 4, end - 4);
	if (crc32(content) !== view.getUint32(end - 4)) return undefined;
	const type = String.fromCharCode(...content.subarray(0, 4));
	return { type, data: content.subarray(4), end };
}

/** A PNG file with texts put in behind its first chunk. Throws a RangeError if the bytes are no PNG file. */
export function withPngTexts(
	bytes: Uint8Array,
	texts: readonly PngText[]
): Uint8Array<ArrayBuffer> {
	const header = isPng(bytes) ? chunkAt(bytes, SIGNATURE.length) : undefined;
	if (!header) throw new RangeError('Not a PNG file');
	const chunks = texts.map(textChunk);
	const added = chunks.reduce((sum, { length }) => sum + length, 0);
	const whole = new Uint8Array(bytes.length + added);
	whole.set(bytes.subarray(0, header.end));
	let at = header.end;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	whole.set(bytes.subarray(header.end), at);
	return whole;
}

function textOf(data: Uint8Array): PngText | undefined {
	const [keyword, flags, , ...text] = new TextDecoder().decode(data).split('\0');
	return keyword && flags === '' ? { keyword, text: text.slice(2).join('\0') } : undefined;
}

/** The texts of a PNG file that were put in as above; undefined if the file is damaged or cut off. */
export function pngTexts(bytes: Uint8Array): readonly PngText[] | undefined {
	const texts: PngText[] = [];
	let at = SIGNATURE.length;
	for (;;) {
		const chunk = chunkAt(bytes, at);
		if (!chunk) return undefined;
		const text = chunk.type === 'iTXt' ? textOf(chunk.data) : undefined;
		if (text) texts.push(text);
		if (chunk.type === 'IEND') return texts;
		at = chunk.end;
	}
}
