/**
 * Tries to get out of the page, to show that the browser refuses it. Each way is an element of the page and none a call
 * of the network: such calls stand in no file of the package, so that one can see that it makes none. The rule that is
 * tried is the same for both. No frame is among them: Chromium connects to a frame's host before it refuses the frame.
 */

export const ways = ['data', 'image', 'style', 'script', 'media', 'code'] as const;
export type Way = (typeof ways)[number];

/**
 * `through`: it was not refused. `silent`: nothing came of it, and no rule was told: of requests that a page makes in
 * advance, Firefox tells none.
 */
export type Outcome = { is: 'refused'; by: string } | { is: 'through' } | { is: 'silent' };

/** A name that can belong to no machine (RFC 2606): if a browser did not refuse, nobody would hear it. */
export const nowhere = 'https://example.invalid/';

/** Milliseconds: a browser tells of a refusal at once. */
const patience = 2_000;
/** A refusal can be told a little after the error that it leads to. */
const afterwards = 300;

/**
 * @param template elements with `data-way`, as the page holds them: without an address, which they get here.
 */
export async function tryAll(document: Document, template: HTMLTemplateElement): Promise<ReadonlyMap<Way, Outcome>> {
  const place = document.createElement('div');
  place.hidden = true;
  document.body.append(place);
  const outcomes = await Promise.all(
    ways.map(async (way) => [way, await tryOne(document, place, template, way)] as const),
  );
  place.remove();
  return new Map(outcomes);
}

function tryOne(document: Document, place: HTMLElement, template: HTMLTemplateElement, way: Way): Promise<Outcome> {
  return new Promise((resolve) => {
    const mine = `${nowhere}${way}`;
    const done = (outcome: Outcome): void => {
      document.removeEventListener('securitypolicyviolation', onRefusal);
      clearTimeout(timer);
      resolve(outcome);
    };
    const onRefusal = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
      if (blockedURI === (way === 'code' ? 'inline' : mine)) done({ is: 'refused', by: effectiveDirective });
    };
    const timer = setTimeout(() => done({ is: 'silent' }), patience);
    document.addEventListener('securitypolicyviolation', onRefusal);
    if (way === 'code') return tryCode(document, place, done);
    const element = elementFor(way, document, template);
    if (element === null) return done({ is: 'silent' });
    element.addEventListener('load', () => setTimeout(() => done({ is: 'through' }), afterwards));
    element.addEventListener('error', () => setTimeout(() => done({ is: 'silent' }), afterwards));
    element.setAttribute(element.hasAttribute('rel') ? 'href' : 'src', mine);
    place.append(element);
  });
}

/** A script is made here: a page of ours that holds one without a file of its own would be refused by the tests and stores. */
function elementFor(way: Way, document: Document, template: HTMLTemplateElement): Element | null {
  if (way === 'script') return document.createElement('script');
  const prototype = template.content.querySelector(`[data-way="${way}"]`);
  return prototype && document.importNode(prototype, true);
}

/** A script with its text in the page: what somebody who found a way to write into the page would bring in. */
function tryCode(document: Document, place: HTMLElement, done: (outcome: Outcome) => void): void {
  const script = document.createElement('script');
  script.textContent = 'document.documentElement.dataset.ranCode = "yes"';
  place.append(script);
  if (document.documentElement.dataset.ranCode !== undefined) done({ is: 'through' });
}
