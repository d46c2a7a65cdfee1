import process from 'node:process';
import type { Commands } from './dispatch.ts';
import { dispatch } from './dispatch.ts';

const commands: Commands = {
	measure: () => import('./measure.ts'),
	case: () => import('./case.ts'),
	finance: () => import('./finance.ts'),
	plan: () => import('./plan.ts'),
	pool: () => import('./pool.ts'),
	server: () => import('./server.ts'),
};

// A reader that has seen enough (`halftijd … | head`) is no problem to report.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});

// The code is set and not `exit`ed with, so that everything written still reaches a slow reader.
process.exitCode = await dispatch(
	process.argv.slice(2),
	commands,
	{
		out: (text) => void process.stdout.write(text),
		err: (text) => void process.stderr.write(text),
	},
	process.env,
);
