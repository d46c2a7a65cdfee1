// `npm run bench`: speed and memory as ratios, both sides measured in the same run on the same machine.
import { runEach } from '../runEach.mjs';

runEach(new URL('./', import.meta.url), ['--expose-gc']);
