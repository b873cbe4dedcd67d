/** How long a page has the network and the processor for itself, milliseconds. */
export const SETTLED = 4000;
