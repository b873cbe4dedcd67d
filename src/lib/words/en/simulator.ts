export const simulatorWords = {
	/** BCP 47 tag for number and date formats. */
	locale: 'en'
};
