import type { Glance } from '../messages/glance.ts';
import { Icon } from '../surfaces/icons.tsx';
import type { PopupLabels } from '../surfaces/labels/popup-labels.ts';

/** What speaks for a page's being a story, and what against. */
export function Evidence({ why, labels }: Pick<Glance, 'why'> & { labels: PopupLabels }) {
  return (
    <dl class="evidence small">
      {(['for', 'against'] as const).map((side) => {
        const found = why.filter(({ speaks }) => speaks === side);
        return (
          found.length > 0 && (
            <div key={side} data-speaks={side}>
              <dt>
                <Icon name={side === 'for' ? 'agrees' : 'close'} />
                {labels.speaks[side]}
              </dt>
              {found.map(({ text }) => (
                <dd key={text}>{text}</dd>
              ))}
            </div>
          )
        );
      })}
    </dl>
  );
}
