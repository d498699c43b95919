// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { unbroken } from '../../src/surfaces/unbroken.tsx';

const drawn = (text: string) => {
  const place = document.createElement('p');
  render(unbroken(text), place);
  return { text: place.textContent, whole: [...place.querySelectorAll('.unbroken')].map((span) => span.textContent) };
};

it.each([
  ['The second wave of Amazon’s 2025–26 reduction: about 16,000 jobs.', ['2025–26']],
  ['Luvut 25\u00a0500–30\u00a0000 vuosilta 2022–2023.', ['25\u00a0500–30\u00a0000', '2022–2023']],
  ['亞馬遜2022–23年的裁員', ['2022–23']],
  ['On 28 October – about 14,000 jobs', ['28 October']],
  ['Aalto julkistettiin 21. maaliskuuta 2023, 9\u00a0000 työpaikkaa.', ['21. maaliskuuta']],
  ['亞馬遜2023年3月21日宣布', []],
])('keeps spans and dates on one line and every letter: %s', (text, whole) => {
  expect(drawn(text)).toEqual({ text, whole });
});
