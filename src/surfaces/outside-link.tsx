import { Icon } from './icons.tsx';

export interface OutsideLinkProps {
  href: string;
  name: string;
  /** "(opens in a new tab)" */
  opens: string;
  draggable?: boolean;
}

/**
 * A link to a page of others, which is not told which one its reader comes from; the name alone where that is no address of
 * the web.
 */
export function OutsideLink({ href, name, opens, draggable }: OutsideLinkProps) {
  if (!isWebAddress(href)) return <bdi>{name}</bdi>;
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

/** Records may be the reader's own or imported, so an address is not taken on trust. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
