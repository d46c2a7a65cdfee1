// Writes releases.json again: npx tsx datasets/demonstration/write.ts
// To be run when the rules for releases or the invented publications change; a test says so.
import { writeFileSync } from 'node:fs';
import { demonstrationSeries } from '#lib/core/progress/demonstrationSeries.ts';
import packageJson from '../../package.json' with { type: 'json' };

const releases = demonstrationSeries(packageJson.version).map(({ release }) => JSON.stringify(release));
writeFileSync(new URL('releases.json', import.meta.url), `[\n${releases.join(',\n')}\n]\n`);
