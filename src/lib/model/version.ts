/**
 * Version of the model: the next whole number whenever the same settings, seed and run come to something
 * else, so that a link or a file can say which model it was made with.
 */
export const MODEL_VERSION = 1;
