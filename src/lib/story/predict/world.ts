/** The model world that the chapter on a run shows, and the simulator opens with. */
export const CHAPTER_WORLD = { seed: 1, run: 0 };
