import type { Ref } from 'preact';
import { Icon, type IconName } from './icons.tsx';

interface IconButtonProps {
  icon: IconName;
  /** What it does, in words: its name, and what is shown beside it when one points at it. */
  label: string;
  /** A class beside its own. */
  class?: string;
  ref?: Ref<HTMLButtonElement>;
  onClick: () => void;
}

/** A button that is an icon alone. */
export function IconButton({ icon, label, class: more, ref = null, onClick }: IconButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      class={more ? `icon-button ${more}` : 'icon-button'}
      title={label}
      aria-label={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
