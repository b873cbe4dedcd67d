/**
 * Hash of the fixed batch of src/lib/simulator/batch/golden.ts. Node, Chromium, Firefox and WebKit all
 * come to it; it changes with the model's results and with nothing else.
 */
export const GOLDEN_HASH = '69e7e913db596b9c';
