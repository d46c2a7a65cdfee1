// `npm run verify`: the long checks that `npm test` leaves out: coverage of intervals, kills, soak.
import { runEach } from '../runEach.mjs';

runEach(new URL('./', import.meta.url));
