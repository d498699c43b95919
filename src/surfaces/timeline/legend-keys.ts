/** The keys of a timeline's legend: every sign and width that can occur, drawn as it is in the timeline. */
import { type Look, type Shape, statusSign, unequalSign } from './drawing.ts';

/** What a legend explains. */
export type LegendKey =
  | 'reported'
  | 'planned'
  | 'announced'
  | 'confirmed'
  | 'completed'
  | 'part'
  | 'contractor'
  | 'range'
  | 'own'
  | 'figure'
  | 'open_figure'
  | 'differs'
  | 'programme'
  | 'staff'
  | 'strip';

/** A key of the legend, drawn around the middle of a square of 12 px. */
export function drawKey(key: LegendKey, x: number, y: number): Shape[] {
  const bar = (half: number, look: Look): Shape => ({
    look,
    tone: 'bar',
    d: `M${x - half} ${y - 5}H${x + half}V${y + 5}H${x - half}Z`,
  });
  switch (key) {
    case 'part':
      return [bar(1.5, 'solid')];
    case 'contractor':
      return [
        bar(2.5, 'hollow'),
        { look: 'stroke', tone: 'bar', d: [-2, 1, 4].map((at) => `M${x - 2.5} ${y + at}h5`).join('') },
      ];
    case 'range':
      return [
        bar(3, 'hollow'),
        { look: 'solid', tone: 'bar', d: `M${x - 3.5} ${y}h7v5h-7Z` },
        { look: 'stroke', tone: 'bar', d: `M${x - 5} ${y - 5}h10` },
      ];
    case 'own':
      return [
        { look: 'solid', tone: 'accent', d: statusDot(x, y) },
        { look: 'ring', tone: 'accent', d: `M${x - 6} ${y}a6 6 0 1 1 12 0a6 6 0 1 1 -12 0Z` },
      ];
    case 'figure':
      return [{ look: 'solid', tone: 'accent', d: `M${x - 3} ${y}l6 -3.5v7Z` }];
    case 'open_figure':
      return [{ look: 'sign', tone: 'accent', d: `M${x - 3} ${y}l6 -3.5v7Z` }];
    case 'differs':
      return [{ look: 'level', tone: 'differs', d: unequalSign(x, y) }];
    case 'programme':
      return [{ look: 'level', tone: 'ink', d: `M${x - 6} ${y + 3}v-5h12v5` }];
    case 'staff':
      return [
        { look: 'area', d: `M${x - 6} ${y + 5}v-5l12 -4v9Z` },
        { look: 'staff', d: `M${x - 6} ${y}l12 -4` },
      ];
    case 'strip':
      return [
        { look: 'axis', d: `M${x - 6} ${y - 4}h12` },
        { look: 'solid', tone: 'bar', d: statusDot(x, y + 2) },
      ];
    default:
      return statusSign(key, x, y, 'bar');
  }
}

function statusDot(x: number, y: number): string {
  return `M${x - 3.5} ${y}a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1 -7 0Z`;
}
