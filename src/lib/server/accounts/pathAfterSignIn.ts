/** Where to go after signing in: a path of this site, never another site that somebody put into a link. */
export function pathAfterSignIn(wanted: string | null): string {
	const isPath = wanted !== null && /^\/(?![/\\])[\w\-./?=&%]*$/.test(wanted);
	return isPath && !wanted.startsWith('/inloggen') ? wanted : '/account';
}
