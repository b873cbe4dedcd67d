export const table = {
	show: 'The data as a table:',
	csv: 'Download as CSV'
};
