import type { planCommand as dutch } from '../nl/planCommand.ts';

export const planCommand: typeof dutch = {
	usage: [
		'Usage: halftijd plan TWO OF [--effect MINUTES] [--persons N] [--days D]',
		'       [--baselineFile FILE [--mapping FILE]] [--tau X] [--sigma X]',
		'       [--power 0.8] [--alpha 0.05] [--registrationMinutes X] [--json]',
		'',
		'Computes the third: how many persons, how many days per period, or which effect you will find.',
		'',
	].join('\n'),
	unknownOption: (option) => `Option ${option} does not exist or lacks a value. See halftijd plan --help.`,
	notANumber: (option, found) => `--${option}: ‘${found}’ is not a number. Write for example 12 or 0.8.`,
	mappingNeedsFile: 'Option --mapping belongs to --baselineFile. Give both.',
	noSuchFile: (path) => `${path}: this file does not exist, or it cannot be read.`,
	title: 'Plan of a measurement',
	rows: {
		persons: 'Persons, measured before and after',
		days: 'Days per person, per period',
		effectMinutes: 'Smallest effect you will find, minutes a day',
		power: 'Chance of finding that effect',
		alpha: 'Chance of an effect that is not there',
		tau: 'Difference in effect between persons (τ), minutes',
		sigma: 'Difference between days of one person (σ), minutes',
		registrationMinutes: 'Time the measuring itself costs, both periods, hours',
	},
	solved: 'computed',
	none: 'none',
	curve: 'Smallest effect in minutes a day, for so many persons (down) and days (across)',
};
