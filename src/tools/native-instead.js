/**
 * Parts of @stdlib that stand in for what very old engines lack, with what every browser of this site has in
 * their place: a tenth of the simulator's script less.
 *
 * @type {Readonly<Record<string, string>>}
 */
const native = {
	'@stdlib/array-float64': 'Float64Array',
	'@stdlib/array-uint8': 'Uint8Array',
	'@stdlib/array-uint16': 'Uint16Array',
	'@stdlib/array-uint32': 'Uint32Array',
	'@stdlib/utils-define-nonenumerable-read-only-property':
		'(on, name, value) => { Object.defineProperty(on, name, { value }); }'
};

/** Puts them there. @type {import('vite').Plugin} */
export const nativeInstead = {
	name: 'native-instead',
	enforce: 'pre',
	resolveId: (id) => (Object.hasOwn(native, id) ? `\0native:${id}` : undefined),
	load: (id) =>
		id.startsWith('\0native:') ? `module.exports = ${native[id.slice(8)]};` : undefined
};
