import type { Anchor, PlacedText, Point, Segment, TextSize, Tone } from './drawing.ts';
import { segment } from './drawing.ts';
import type { ChartWords } from './language.ts';
import type { PathData, PathGeometry, PathMark, PathPoint } from './pathTo2030.ts';
import { placeLabels, type LabelRequest } from './placeLabels.ts';

type Drawn = Omit<PathGeometry, 'labels' | 'leader'>;
type Candidate = Point & { readonly anchor: Anchor };

const MARK_ROOM = 9;
const LEADER_FROM = 44;

/** The words of the path chart, each beside what it names and clear of the others. */
export function pathLabels(
	data: PathData,
	drawn: Drawn,
	words: ChartWords,
): { labels: PlacedText[]; leader: Segment | null } {
	const { texts, formats } = words;
	const line = (text: string, tone: Tone, bold = true, size: TextSize = 'normal') => ({
		text,
		tone,
		bold,
		size,
	});
	const lastPoint = data.after.at(-1);
	const lastMark = drawn.after.at(-1);
	const askedText = texts.path.asked(formats.percent(data.asked));

	const requests: LabelRequest[] = [
		{
			lines: [
				line(
					`${data.before.label ?? texts.before}: ${formats.percent(data.before.share)}`,
					'before',
					true,
					'big',
				),
			],
			candidates: aroundMark(drawn.before, drawn.before.y <= drawn.target.y, 1),
		},
	];
	requests.push({
		lines: [
			line(texts.path.target(formats.percent(data.path.to.share)), 'goal'),
			...(data.path.goal === 'halve2030'
				? [line(texts.path.halfOf(formats.percent(data.path.from.share)), 'muted', false)]
				: []),
		],
		candidates: besideTarget(drawn),
	});
	if (lastPoint && lastMark) {
		requests.push(
			{
				lines: [
					line(
						`${lastPoint.label ?? texts.after}: ${formats.percent(lastPoint.share)}`,
						'after',
						true,
						'big',
					),
					...intervalLine(lastPoint, words, drawn.isNarrow).map((text) => line(text, 'muted', false)),
				],
				candidates: aroundMark(lastMark, lastMark.y < drawn.asked.y, 2),
			},
			{
				lines: [line(askedText, 'goal')],
				candidates: [...alongPath(drawn, drawn.asked.x + 14), ...beforeOnPath(drawn)],
			},
		);
	}
	for (const [index, point] of data.after.slice(0, -1).entries()) {
		const mark = drawn.after[index];
		if (mark)
			requests.push({
				lines: [line(formats.percent(point.share), 'after', true, 'small')],
				candidates: aroundMark(mark, mark.y < drawn.asked.y, 1),
				optional: true,
			});
	}
	if (drawn.otherGoal) {
		const share = data.otherGoal ?? 0;
		const written = formats.percent(share, Number.isInteger(Number((share * 100).toFixed(6))) ? 0 : 1);
		const text = texts.path.otherGoal(written, data.path.goal, drawn.isNarrow);
		requests.push({
			lines: [line(text, 'muted', false, 'small')],
			candidates: onLevel(drawn, drawn.otherGoal.y1),
		});
	}
	requests.push(
		{
			lines: [line(texts.path.line[data.path.goal], 'goal')],
			candidates: alongPath(drawn, drawn.plot.left + 0.55 * (drawn.plot.right - drawn.plot.left)),
			optional: true,
		},
		{
			lines: [line(drawn.isNarrow ? texts.path.weeksShort : texts.path.weeks, 'muted', false, 'small')],
			candidates: besideWeeks(drawn),
			optional: true,
		},
		{
			lines: [line(texts.path.below, 'muted', false, 'small')],
			candidates: underPath(drawn),
			optional: true,
		},
	);

	const byRequest = placeLabels(requests, {
		boxes: obstacles(drawn),
		lines: [drawn.path, ...(drawn.otherGoal ? [drawn.otherGoal] : []), ...seriesLines(drawn)],
		bounds: { x: 0, y: 0, width: drawn.width, height: drawn.height },
	});
	const asked = byRequest.flat().find((label) => label.text === askedText);
	return { labels: byRequest.flat(), leader: asked ? leaderTo(asked, drawn.asked) : null };
}

function intervalLine(point: PathPoint, { texts, formats }: ChartWords, short: boolean): string[] {
	if (point.low === null || point.high === null) return [];
	const range = `${formats.number(point.low * 100, 1)}–${formats.percent(point.high)}`;
	return [short ? range : texts.path.interval(range)];
}

function aroundMark(mark: PathMark, preferAbove: boolean, lines: number): Candidate[] {
	const top = Math.min(mark.y, mark.whisker?.y1 ?? mark.y, mark.whisker?.y2 ?? mark.y);
	const bottom = Math.max(mark.y, mark.whisker?.y1 ?? mark.y, mark.whisker?.y2 ?? mark.y);
	const above = top - 8 - (lines - 1) * 18;
	const below = bottom + 20;
	const at = (x: number, y: number, anchor: Anchor): Candidate => ({ x, y, anchor });
	const aside = (y: number) => [
		at(mark.x + 10, y, 'start'),
		at(mark.x, y, 'middle'),
		at(mark.x - 4, y, 'start'),
	];
	const upper = [...aside(above), ...aside(above - 16), at(mark.x + 4, above, 'end')];
	const lower = [...aside(below), at(mark.x + 4, below, 'end'), ...aside(below + 16)];
	const right = at(mark.x + 14, mark.y + (preferAbove ? -2 : 9), 'start');
	const sides = [right, at(mark.x + 14, mark.y + 4, 'start'), at(mark.x - 14, mark.y + 5, 'end')];
	return preferAbove ? [...upper, ...sides, ...lower] : [...sides, ...lower, ...upper];
}

function pathHeight({ path }: Drawn, x: number): number {
	const share = (x - path.x1) / (path.x2 - path.x1 || 1);
	return path.y1 + share * (path.y2 - path.y1);
}

/** Places along the path, just above it (or, when it rises, just above where the text ends). */
function alongPath(drawn: Drawn, from: number): Candidate[] {
	const candidates: Candidate[] = [];
	const offsets = [0, 16, 32, 56, 84, -24, -48, 120, -84, 160];
	for (const up of [12, 24, 38, 54, -22, -38, -54])
		for (const offset of offsets) {
			const x = from + offset;
			candidates.push({ x, y: pathHeight(drawn, x) - up, anchor: 'start' });
		}
	return candidates;
}

/** Places left of the asked point, for when it lies near the right edge. */
function beforeOnPath(drawn: Drawn): Candidate[] {
	return [26, 44, 62, -16, -34, -52].flatMap((down) =>
		[14, 40, 80].map((left): Candidate => {
			const x = drawn.asked.x - left;
			return { x, y: pathHeight(drawn, x) + down, anchor: 'end' };
		}),
	);
}

function underPath(drawn: Drawn): Candidate[] {
	const middle = drawn.plot.left + 0.5 * (drawn.plot.right - drawn.plot.left);
	return [0, -30, 30, 60, -60].map((offset) => ({
		x: middle + offset,
		y: pathHeight(drawn, middle + offset) + 40,
		anchor: 'end',
	}));
}

function besideTarget({ target, isNarrow, width }: Drawn): Candidate[] {
	if (!isNarrow)
		return [-3, 14, -20, 32].map((dy) => ({ x: target.x + 16, y: target.y + dy, anchor: 'start' }));
	return [26, 40, 56, -28, -44, -60].map((dy) => ({ x: width - 4, y: target.y + dy, anchor: 'end' }));
}

function onLevel({ plot }: Drawn, y: number): Candidate[] {
	const places = [0.01, 0.3, 0.45, 0.15, 0.6].map((part) => plot.left + 8 + part * (plot.right - plot.left));
	return [-7, 16].flatMap((dy) => places.map((x): Candidate => ({ x, y: y + dy, anchor: 'start' })));
}

function besideWeeks({ plot, measuredAfter, measuredBefore }: Drawn): Candidate[] {
	const block = measuredAfter.at(-1) ?? measuredBefore;
	if (!block) return [];
	return [
		{ x: block.x + block.width + 8, y: plot.bottom - 8, anchor: 'start' },
		{ x: block.x - 8, y: plot.bottom - 8, anchor: 'end' },
	];
}

function obstacles(drawn: Drawn) {
	const marks: readonly PathMark[] = [drawn.before, ...drawn.after];
	const around = ({ x, y }: Point, room: number) => ({
		x: x - room,
		y: y - room,
		width: 2 * room,
		height: 2 * room,
	});
	const whiskers = marks.flatMap(({ whisker }) =>
		whisker ? [{ x: whisker.x1 - 6, y: whisker.y2 - 3, width: 12, height: whisker.y1 - whisker.y2 + 6 }] : [],
	);
	const ticks = drawn.shareTicks.map(({ at }) => ({
		x: 0,
		y: at - 9,
		width: drawn.plot.left - 4,
		height: 18,
	}));
	return [
		...ticks,
		...marks.map((mark) => around(mark, MARK_ROOM)),
		...whiskers,
		around(drawn.asked, 4),
		around(drawn.target, MARK_ROOM),
		...drawn.measuredAfter,
		...(drawn.measuredBefore ? [drawn.measuredBefore] : []),
	];
}

function seriesLines({ after }: Drawn): Segment[] {
	return after.slice(1).map((mark, index) => {
		const previous = after[index] ?? mark;
		return segment(previous.x, previous.y, mark.x, mark.y);
	});
}

function leaderTo(label: PlacedText, point: Point): Segment | null {
	const distance = Math.hypot(label.x - point.x, label.y - point.y);
	return distance < LEADER_FROM ? null : segment(point.x + 3, point.y - 3, label.x - 3, label.y - 4);
}
