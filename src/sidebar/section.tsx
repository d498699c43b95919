import type { ComponentChildren } from 'preact';

/** A part of the sidebar under a heading of its own. */
export function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="section" data-section={id} aria-labelledby={`title-${id}`}>
      <h3 id={`title-${id}`} class="section-title">
        {title}
      </h3>
      {children}
    </section>
  );
}
