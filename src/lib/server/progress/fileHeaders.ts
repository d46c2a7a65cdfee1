/** How long the files of a demonstration may be kept: its figures may change with the program. */
const DEMONSTRATION_SECONDS = 300;
const A_YEAR_IN_SECONDS = 31_536_000;

/** Headers of a file of a release: it never changes, anybody may read it, and its name says where it is from. */
export function fileHeaders(type: string, name: string, isDemonstration: boolean): Record<string, string> {
	return {
		'content-type': type,
		'content-disposition': `attachment; filename="${name}"`,
		'cache-control': publicCaching(isDemonstration),
		'access-control-allow-origin': '*',
	};
}

/** A published release is immutable, so whoever has its bytes need not ask again. */
export function publicCaching(isDemonstration: boolean): string {
	return isDemonstration
		? `public, max-age=${DEMONSTRATION_SECONDS}`
		: `public, max-age=${A_YEAR_IN_SECONDS}, immutable`;
}
