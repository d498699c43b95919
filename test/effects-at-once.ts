/**
 * Preact runs effects after the next frame, or after 35 ms. A test that ends sooner would have them run without the page and
 * the browser that it had stubbed: here they run as soon as everything is drawn.
 */
if ('document' in globalThis) {
  const { options } = await import('preact');
  options.requestAnimationFrame = (run) => queueMicrotask(run);
}

export {};
