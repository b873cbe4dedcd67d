export const offlineWords = {
	ready: 'A newer version of this site is ready.',
	reload: 'Load it now',
	later: 'Later'
};
