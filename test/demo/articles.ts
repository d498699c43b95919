import type { DemoArticle } from './article.ts';
import { capeTownHiring } from './articles/cape-town-hiring.ts';
import { fiEighteenThousand } from './articles/fi-eighteen-thousand.ts';
import { fiOfficeDays } from './articles/fi-office-days.ts';
import { fiReader } from './articles/fi-reader.ts';
import { fiTurnover } from './articles/fi-turnover.ts';
import { fourteenThousandWrongShare } from './articles/fourteen-thousand-wrong-share.ts';
import { holidayHiring } from './articles/holiday-hiring.ts';
import { holidayStrike } from './articles/holiday-strike.ts';
import { parcelsLost } from './articles/parcels-lost.ts';
import { payrollGrows } from './articles/payroll-grows.ts';
import { secondRoundPlanned } from './articles/second-round-planned.ts';
import { sixteenThousandConfirmed } from './articles/sixteen-thousand-confirmed.ts';
import { zhNineThousand } from './articles/zh-nine-thousand.ts';
import { zhPandemicHiring } from './articles/zh-pandemic-hiring.ts';
import { zhRainforest } from './articles/zh-rainforest.ts';
import { zhWalkout } from './articles/zh-walkout.ts';

/** All demo articles, in the order of the index: three editions, every kind of story, three that are none. */
export const demoArticles: readonly DemoArticle[] = [
  secondRoundPlanned,
  sixteenThousandConfirmed,
  fourteenThousandWrongShare,
  holidayHiring,
  capeTownHiring,
  payrollGrows,
  holidayStrike,
  parcelsLost,
  zhNineThousand,
  zhPandemicHiring,
  zhWalkout,
  zhRainforest,
  fiEighteenThousand,
  fiOfficeDays,
  fiTurnover,
  fiReader,
];
