/**
 * A numbered change of the tables. Once released it never changes: a repair is a new number. The statements run in one
 * transaction together with the note that they ran, so that a stop halfway leaves nothing.
 */
export interface Migration {
	readonly number: number;
	readonly name: string;
	/** Plain SQL, one statement each. */
	readonly statements: readonly string[];
}
