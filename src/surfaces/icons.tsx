/** One family of icons: 16 px box, 1.5 px strokes, the text's own colour. They never speak: the words beside them do. */

const paths = {
  agrees: 'M3.5 8.6 6.6 11.6 12.6 4.8',
  rounds: 'M2.8 6.4c1.7-1.9 3.5-1.9 5.2 0s3.5 1.9 5.2 0M2.8 10.6c1.7-1.9 3.5-1.9 5.2 0s3.5 1.9 5.2 0',
  differs: 'M3 6h10M3 10.2h10M10.6 3 5.4 13',
  sources_differ: 'M8 13.5V8.6M8 8.6 3.6 3.6M8 8.6l4.4-5M3.4 6.6v-3h3M12.6 6.6v-3h-3',
  no_record: 'M5.2 8h5.6M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M6 3.5 2.8 6.7 6 9.9M2.8 6.7h6.9a3.3 3.3 0 0 1 0 6.6H7',
  collapse: 'M6 3.5 10.5 8 6 12.5',
  chevron: 'M4 6l4 4 4-4',
  'chevron-up': 'M4 10l4-4 4 4',
  'to-left': 'M3 3h10v10H3zM6.2 3v10M11.5 8H8.6M9.8 6.4 8.2 8l1.6 1.6',
  'to-right': 'M3 3h10v10H3zM9.8 3v10M4.5 8h2.9M6.2 6.4 7.8 8 6.2 9.6',
  external: 'M9.2 3H13v3.8M13 3 7.4 8.6M6.4 4H4.2C3.5 4 3 4.5 3 5.2v6.6c0 .7.5 1.2 1.2 1.2h6.6c.7 0 1.2-.5 1.2-1.2V9.6',
  copy: 'M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2',
  edit: 'M3 13l.6-2.8 7.2-7.2 2.2 2.2-7.2 7.2L3 13ZM9.4 4.4l2.2 2.2',
  find: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3 13.5 13.5',
  data: 'M13 4c0 1.1-2.2 2-5 2S3 5.1 3 4s2.2-2 5-2 5 .9 5 2ZM3 4v8c0 1.1 2.2 2 5 2s5-.9 5-2V4M3 8c0 1.1 2.2 2 5 2s5-.9 5-2',
  mute: 'M3.8 12.2l8.4-8.4M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z',
  /** The mark: as on the extension's own icon (`scripts/icons.ts`). */
  waves:
    'M1.5 4q1.63 -3.1 3.25 0t3.25 0t3.25 0t3.25 0M1.5 8.2q1.63 -3.1 3.25 0t3.25 0t3.25 0t3.25 0M1.5 12.4q1.63 -3.1 3.25 0t3.25 0t3.25 0t3.25 0',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
