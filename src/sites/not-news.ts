/**
 * What is no news on any site: where one signs in, pays, searches, plays, talks or is sold something, and players with
 * a caption. Only what means the same everywhere stands here. `games` and `jobs` as paths do not, because under these
 * some sites print news of the games and labour trades; `deals` does not, because they may be a company's.
 */

/** Beginnings of paths, with the query. */
export const pathsWithoutNews: readonly string[] = [
  '/account/',
  '/checkout/',
  '/coupon',
  '/crossword',
  '/forum/',
  '/forums/',
  '/horosco',
  '/horosko',
  '/login',
  '/oroscopo',
  '/puzzles/',
  '/search/',
  '/search?',
  '/shopping/',
  '/signin',
  '/video/',
  '/videos/',
  '/weather/',
];

/** Beginnings of hosts. */
export const hostsWithoutNews: readonly string[] = [
  'account.',
  'accounts.',
  'auth.',
  'coupons.',
  'forum.',
  'forums.',
  'games.',
  'jobs.',
  'login.',
  'mail.',
  'poczta.',
  'shop.',
  'shopping.',
  'stellenmarkt.',
  'store.',
];
