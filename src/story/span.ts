/** Where words stand: UTF-16 offsets into the article's title or body. */
export interface Span {
  text: string;
  in: 'title' | 'body';
  start: number;
  end: number;
}
