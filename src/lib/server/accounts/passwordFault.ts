import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './authentication.ts';

export type PasswordFault = 'passwordShort' | 'passwordLong';

/** Why somebody may not choose this password; null when it will do. */
export function passwordFault(password: string): PasswordFault | null {
	if (password.length < SHORTEST_PASSWORD) return 'passwordShort';
	return password.length > LONGEST_PASSWORD ? 'passwordLong' : null;
}
