import type { Page } from 'puppeteer-core';

/**
 * What is wrong with a page at a glance: text that is too faint on its ground (less than 4.5:1, as WCAG 2 reckons it),
 * text that is cut off, a sign that is parted from its words, and what reaches past the window. Controls that are switched off may be faint; tables and lines
 * that are meant to scroll may reach on.
 */
export function lookOver(page: Page): Promise<string[]> {
  return page.evaluate(lookOverHere);
}

/** Runs in the page, so it uses nothing of this file. */
function lookOverHere(): string[] {
  class Look {
    found = new Set<string>();

    nameOf(element: Element): string {
      return `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    }

    channels(color: string): number[] {
      const numbers = (color.match(/[\d.]+/g) ?? []).map(Number);
      const scale = color.startsWith('color(') ? 255 : 1;
      const [r = 0, g = 0, b = 0, alpha = 1] = numbers;
      return [r * scale, g * scale, b * scale, alpha];
    }

    over(front: number[], back: number[]): number[] {
      const alpha = front[3] ?? 1;
      return [0, 1, 2].map((at) => (front[at] ?? 0) * alpha + (back[at] ?? 0) * (1 - alpha)).concat(back[3] ?? 1);
    }

    luminance(color: number[]): number {
      const [r = 0, g = 0, b = 0] = color.map((c) =>
        c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }

    contrast(element: Element): number {
      const grounds: number[][] = [];
      let opacity = 1;
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const style = getComputedStyle(at);
        opacity *= Number(style.opacity);
        const ground = this.channels(style.backgroundColor);
        if (ground[3] !== 0) grounds.push(ground);
        if (ground[3] === 1) break;
      }
      const ground = grounds.reduceRight((back, front) => this.over(front, back), [255, 255, 255, 1]);
      const [r = 0, g = 0, b = 0, alpha = 1] = this.channels(getComputedStyle(element).color);
      const [ink, paper] = [this.luminance(this.over([r, g, b, alpha * opacity], ground)), this.luminance(ground)];
      return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    }
  }

  const look = new Look();
  // Open shadow roots are part of what is seen.
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const grounds: (HTMLElement | ShadowRoot)[] = [document.body, ...roots];
  const walkers = grounds.map((ground) => document.createTreeWalker(ground, NodeFilter.SHOW_TEXT));
  const texts = walkers.flatMap((words) => {
    const found: Node[] = [];
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) found.push(node);
    return found;
  });
  for (const node of texts) {
    const element = node.parentElement;
    if (element === null || (node.textContent ?? '').trim() === '' || !element.checkVisibility()) continue;
    if (element.closest(':disabled, [aria-disabled="true"], .unseen, .skip, option, svg') !== null) continue;
    const ratio = look.contrast(element);
    if (ratio < 4.5) look.found.add(`${look.nameOf(element)} is too faint: ${ratio.toFixed(2)}`);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth + 1) look.found.add(`the page is ${scrollWidth - clientWidth} px too wide`);
  for (const element of grounds.flatMap((ground) => [...ground.querySelectorAll<HTMLElement>('*')])) {
    if (element.closest('.grid, .wide-table, .verdict-line, .unseen, .skip, svg, input, textarea') !== null) continue;
    if (!element.checkVisibility() || element.scrollWidth <= element.clientWidth + 1) continue;
    if (getComputedStyle(element).overflowX !== 'visible') look.found.add(`${look.nameOf(element)} is cut off`);
  }
  for (const sign of grounds.flatMap((ground) => [...ground.querySelectorAll('a[target="_blank"] .icon')])) {
    const words = [...(sign.closest('a')?.querySelector('bdi')?.getClientRects() ?? [])].at(-1);
    if (words !== undefined && sign.getBoundingClientRect().top >= words.bottom)
      look.found.add(`the sign of ${look.nameOf(sign.closest('a') ?? sign)} stands on a line by itself`);
  }
  return [...look.found];
}
