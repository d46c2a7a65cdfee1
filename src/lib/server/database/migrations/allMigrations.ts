import type { Migration } from '../migration.ts';
import { accounts } from './0002accounts.ts';
import { publications } from './0001publications.ts';
import { sectorSizes } from './0003sectorSizes.ts';
import { recoveries } from './0004recoveries.ts';

/** In the order of their numbers: 1, 2, 3 … without gaps. */
export const allMigrations: readonly Migration[] = [publications, accounts, sectorSizes, recoveries];
