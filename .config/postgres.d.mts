export const NO_POSTGRES: string;
export function findPostgres(): string | null;
export function installPostgres(): string | null;
