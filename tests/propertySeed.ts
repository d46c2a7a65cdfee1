import fc from 'fast-check';

/**
 * Properties draw the same cases every time, so that a run that fails here fails everywhere. Other cases:
 * `PROPERTY_SEED=$RANDOM npx vitest run`.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20301231) });
