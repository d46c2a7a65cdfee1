/** A value for every party, by id. */
export type ByParty<T> = Readonly<Record<string, T>>;
