import type { Dictionary } from '../dictionary.ts';
import { formats } from './formats.ts';

const { number } = formats;

export const stamp: Dictionary['stamp'] = {
	title: 'STAMP checklist',
	aside:
		'What a study of working time should report, so that others can judge and compare it. What you fill in goes along in the study file.',
	about:
		'STAMP (Suggested Time And Motion Procedures) names 29 elements in eight areas, and three supplemental ones. Numbers and areas agree with the paper. The names of the elements are given as we know them; we could not lay them beside the paper. Check them there.',
	elementsOf: 'Elements:',
	elements: {
		intervention: ['type', 'system genre', 'maturity'],
		empiricalSetting: ['institution type', 'care area', 'locale'],
		researchDesign: ['protocol', 'duration', 'shift distribution', 'observation hours'],
		taskCategory: ['definition and classification', 'acknowledgment of prior work', 'new development'],
		observer: [
			'size of field team',
			'training',
			'background',
			'inter-observer uniformity',
			'continuity',
			'assignment',
		],
		subject: ['size', 'recruitment and randomization', 'continuity', 'background'],
		dataRecording: ['multitasking', 'non-observed periods', 'between-task transition', 'collection tool'],
		dataAnalysis: ['definition of key measures', 'analytical methods'],
		ancillaryData: ['interruption', 'interaction', 'location'],
	},
	paper: 'To the paper',
	source: 'Zheng, Guo and Hanauer, J Am Med Inform Assoc 2011;18:704–710.',
	progress: (done, all) => `${number(done)} of ${number(all)} areas done`,
	state: 'State',
	states: { open: 'still open', described: 'described', notApplicable: 'not applicable' },
	note: 'What you report on it',
	known: 'What Halftijd knows already:',
	areas: {
		intervention: 'Intervention',
		empiricalSetting: 'Empirical setting',
		researchDesign: 'Research design',
		taskCategory: 'Task category',
		observer: 'Observer',
		subject: 'Subject',
		dataRecording: 'Data recording',
		dataAnalysis: 'Data analysis',
		ancillaryData: 'Ancillary data',
	},
	facts: {
		researchDesign: (isControlled, before, after) =>
			`before and after, ${isControlled ? 'with' : 'without'} a control group; before: ${before}, after: ${after}`,
		taskCategory: (activities) => `${number(activities)} administrative activities in the files`,
		subject: (before, after, matched, controls) =>
			`${number(before)} persons before, ${number(after)} after, ${number(matched)} both; ${number(controls)} controls`,
		dataRecording: (files, rows, rejected) =>
			`${number(files)} files, ${number(rows)} rows, of which ${number(rejected)} rejected`,
		dataAnalysis: (headline, version) => `${headline}, computed with Halftijd ${version}`,
	},
};
