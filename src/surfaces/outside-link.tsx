import { Icon } from './icons.tsx';

export interface OutsideLinkProps {
  href: string;
  name: string;
  /** "(opens in a new tab)" */
  opens: string;
  draggable?: boolean;
}

/** A link to a page of others. That page is not told which one its reader comes from. */
export function OutsideLink({ href, name, opens, draggable }: OutsideLinkProps) {
  return (
    <a class="source" href={href} target="_blank" rel="noopener noreferrer" draggable={draggable}>
      <bdi>{name}</bdi>
      {/* The word joiner keeps the sign beside the last letter: by itself it would begin a line. */}
      <span class="unbroken">
        {'\u2060'}
        <Icon name="external" />
      </span>
      <span class="unseen"> {opens}</span>
    </a>
  );
}
