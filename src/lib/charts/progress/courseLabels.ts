import type { PlacedText, Point, Segment, TextSize, Tone } from '../drawing.ts';
import { placeLabels, type LabelRequest, type Place } from '../placeLabels.ts';
import type { CourseData, CourseGeometry, ShownPoint } from './progressCourse.ts';
import { effectText, rangeText, type ProgressWords } from './progressWords.ts';

export interface CourseLabels {
	readonly labels: readonly PlacedText[];
}

type Drawn = Omit<CourseGeometry, keyof CourseLabels>;

const MARK_ROOM = 9;

/** The words of the course, each beside what it names and clear of the others. */
export function courseLabels(
	data: CourseData,
	last: ShownPoint | null,
	drawn: Drawn,
	words: ProgressWords,
): CourseLabels {
	const texts = words.texts.course;
	const line = (text: string, tone: Tone, bold = true, size: TextSize = 'normal') => ({
		text,
		tone,
		bold,
		size,
	});
	const mark = drawn.marks.at(-1);
	if (!last || !mark) {
		const middle = { x: (drawn.plot.left + drawn.plot.right) / 2, y: drawn.plot.bottom - 24 };
		const text = { ...line(words.texts.notEnough, 'muted', false), ...middle, anchor: 'middle' as const };
		return { labels: [text] };
	}
	const { effect, prediction } = last.figures;
	const required = data.goal === null ? null : last.figures.required[data.goal];
	const size = effectText(Math.abs(effect.estimate), words);
	const requests: LabelRequest[] = [];
	if (drawn.target)
		requests.push({ lines: [line(texts.target, 'goal')], candidates: besideTarget(drawn, drawn.target) });
	requests.push({
		lines: [
			line(effect.estimate < 0 ? texts.more(size) : texts.less(size), 'after', true, 'big'),
			line(texts.interval(rangeText(effect.low, effect.high, words)), 'muted', false, 'small'),
		],
		candidates: besideMark(drawn, mark),
	});
	if (required !== null) {
		const asked = drawn.asked[drawn.asked.length - (drawn.target ? 2 : 1)] ?? mark;
		requests.push({
			lines: [line(texts.asked(effectText(required, words)), 'goal')],
			candidates: around(asked, mark.y > asked.y),
		});
	}
	const ends = drawn.isNarrow
		? { x: drawn.plot.right - 4, anchor: 'end' as const, lift: 8 }
		: { x: drawn.plot.right + 10, anchor: 'start' as const, lift: -4 };
	const atEnd = ({ y2 }: Segment): Place[] =>
		[0, 16, -16, 32, -32].map((shift) => ({ x: ends.x, y: y2 - ends.lift + shift, anchor: ends.anchor }));
	const trend = data.outlook?.trend ?? null;
	if (drawn.trend && trend !== null)
		requests.push({
			lines: [line(texts.trend(effectText(trend, words)), 'after', false)],
			candidates: atEnd(drawn.trend),
		});
	if (drawn.flat && data.outlook)
		requests.push({
			lines: [line(texts.flat(effectText(data.outlook.flat, words)), 'after', false)],
			candidates: atEnd(drawn.flat),
		});
	if (prediction && mark.prediction) {
		const { x1, y1, y2 } = mark.prediction;
		const end = (share: number, y: number): LabelRequest => ({
			lines: [line(effectText(share, words), 'muted', false, 'small')],
			candidates: [
				{ x: x1 + 8, y: y + 4, anchor: 'start' },
				{ x: x1 - 8, y: y + 4, anchor: 'end' },
			],
			optional: true,
		});
		requests.push(end(prediction.high, y2), end(prediction.low, y1));
	}
	if (drawn.target && data.goal !== null)
		requests.push({
			lines: [line(texts.line[data.goal], 'goal')],
			candidates: alongPath(drawn),
			optional: true,
		});
	const placed = placeLabels(requests, {
		boxes: drawn.marks.map(({ x, y }) => ({
			x: x - MARK_ROOM,
			y: y - MARK_ROOM,
			width: 2 * MARK_ROOM,
			height: 2 * MARK_ROOM,
		})),
		lines: [
			...joined(drawn.asked),
			...joined(drawn.askedOther),
			...drawn.effectTicks
				.filter(({ value }) => value === 0)
				.map(({ at }) => ({ x1: drawn.plot.left, y1: at, x2: drawn.plot.right, y2: at })),
			...(drawn.flat ? [drawn.flat] : []),
			...(drawn.trend ? [drawn.trend] : []),
			...drawn.marks.flatMap(({ interval, prediction }) => [interval, ...(prediction ? [prediction] : [])]),
		],
		bounds: { x: 0, y: 0, width: drawn.width, height: drawn.height },
	});
	return { labels: placed.flat() };
}

function joined(points: readonly Point[]): Segment[] {
	return points.slice(1).map((to, index) => {
		const from = points[index] ?? to;
		return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
	});
}

function besideMark({ plot }: Drawn, { x, y }: Point): Place[] {
	const right = [24, 40, 56, 72].map((shift): Place => ({ x: x + 14, y: y + shift, anchor: 'start' }));
	return [
		{ x: x + 14, y: y + 5, anchor: 'start' },
		...right,
		{ x: x + 30, y: plot.bottom - 24, anchor: 'start' },
	];
}

function around({ x, y }: Point, above: boolean): Place[] {
	const shifts = above ? [-10, -24, -40, -56, 20, 34] : [20, 34, 50, -10, -24, -40];
	return shifts.flatMap((shift): Place[] => [
		{ x: x - 8, y: y + shift, anchor: 'end' },
		{ x: x + 10, y: y + shift, anchor: 'start' },
		{ x, y: y + shift, anchor: 'middle' },
	]);
}

function besideTarget({ plot, isNarrow }: Drawn, { x, y }: Point): Place[] {
	return isNarrow
		? [
				{ x: x - 14, y: y + 5, anchor: 'end' },
				{ x: plot.right, y: y - 10, anchor: 'end' },
			]
		: [{ x: x + 14, y: y + 5, anchor: 'start' }];
}

/** Left of the line to the goal, where it has come half way. */
function alongPath(drawn: Drawn): Place[] {
	const from = drawn.asked.at(-2) ?? drawn.marks[0];
	const to = drawn.target;
	if (!from || !to) return [];
	return [0.6, 0.5, 0.7, 0.4].map((part) => ({
		x: from.x + part * (to.x - from.x) - 12,
		y: from.y + part * (to.y - from.y) - 4,
		anchor: 'end',
	}));
}
