/**
 * The figures and claims as annotations of the page, as of the W3C's Web Annotation Data Model and its vocabulary in
 * JSON-LD (https://www.w3.org/TR/annotation-model/): one a figure and claim. What its context has no word for is said
 * in schema.org's words, whose prefix that context defines.
 */
import type { Checked } from '../../context/context.ts';
import type { Span } from '../../story/story.ts';
import { formatDate, formatFigure, inARow } from '../../surfaces/format.ts';
import { isWebAddress } from '../../surfaces/outside-link.tsx';
import { viewRecord } from '../../surfaces/record-view.ts';
import type { FoundRecord } from '../../surfaces/records.ts';
import {
  around,
  type Cited,
  dateOf,
  reckoningOf,
  recordsBehind,
  sourcesOf,
  type TakenContext,
} from './taken-context.ts';

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** @param now the time of writing, ISO. */
export function annotationsJson(taken: TakenContext, now: string): string {
  const { context, page, labels, locale } = taken;
  const { figures, claims } = context;
  const items = [
    ...figures.map((checked, at) =>
      annotation(`figure-${at + 1}`, checked.figure, checked, taken, formatFigure(checked.figure, locale)),
    ),
    ...claims.map((checked, at) =>
      annotation(`claim-${at + 1}`, checked.claim, checked, taken, labels.claims[checked.claim.type]),
    ),
  ];
  const collection: Json = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: idOf('annotations', taken),
    type: 'AnnotationCollection',
    label: page.title,
    generator: { id: `${OWN}prior-waves`, type: 'Software', name: 'Prior Waves' },
    generated: now,
    'schema:isBasedOn': labels.markdown.dataset(formatDate(context.datasetAsOf, locale)),
    total: items.length,
    first: { id: idOf('page-1', taken), type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** Names of our own (RFC 4151): of a page, a figure and a dataset the same name every time. */
const OWN = 'tag:prior-waves.example,2026:';

function idOf(part: string, { page, context }: TakenContext): string {
  // Half of a surrogate pair has no address.
  const name = page.url ?? page.title.replace(/\p{Cs}/gu, '\ufffd');
  return `${OWN}${context.datasetAsOf}/${encodeURIComponent(name)}#${part}`;
}

function annotation(name: string, span: Span, checked: Checked, taken: TakenContext, meaning: string): Json {
  const { page, labels, locale, context } = taken;
  const reckoning = inARow(reckoningOf(checked, taken), locale);
  const verdict = labels.verdicts[checked.verdict];
  return {
    id: idOf(name, taken),
    type: 'Annotation',
    motivation: 'assessing',
    body: [
      {
        type: 'TextualBody',
        purpose: 'assessing',
        format: 'text/plain',
        language: locale,
        value: `${verdict}. ${reckoning}`,
      },
      {
        id: idOf(`${name}-review`, taken),
        type: 'schema:ClaimReview',
        'schema:claimReviewed': span.text,
        'schema:abstract': meaning,
        'schema:reviewRating': {
          type: 'schema:Rating',
          'schema:ratingValue': checked.verdict,
          'schema:alternateName': verdict,
          'schema:ratingExplanation': reckoning,
        },
        'schema:isBasedOn': recordsBehind(checked, taken).map((found) => recordNode(found, taken)),
      },
    ],
    target: {
      type: 'SpecificResource',
      source: page.url ?? idOf('article', taken),
      selector: [
        { type: 'TextQuoteSelector', exact: span.text, ...around(span, page) },
        { type: 'TextPositionSelector', start: span.start, end: span.end },
      ],
    },
    'schema:inLanguage': context.story.lang,
  };
}

function recordNode(found: FoundRecord, taken: TakenContext): Json {
  const view = viewRecord(found, taken);
  const { count, status, citations } = view;
  return {
    id: `${OWN}record/${found.type}/${found.record.id}`,
    type: 'schema:Observation',
    'schema:name': view.title,
    'schema:temporalCoverage': dateOf(found.record),
    ...(status !== null && { 'schema:creativeWorkStatus': status }),
    ...(count !== null && {
      'schema:value': {
        type: 'schema:QuantitativeValue',
        ...(count.value !== null && { 'schema:value': count.value }),
        ...(count.value === null && count.low !== null && { 'schema:minValue': count.low }),
        ...(count.value === null && count.high !== null && { 'schema:maxValue': count.high }),
        'schema:description': count.qualifier,
      },
    }),
    'schema:citation': sourcesOf(citations, taken).map(sourceNode),
  };
}

function sourceNode({ source, citation }: Cited): Json {
  return {
    ...(source.url !== null && isWebAddress(source.url) && { id: source.url }),
    type: 'schema:CreativeWork',
    'schema:publisher': source.publisher,
    ...(source.published !== null && { 'schema:datePublished': source.published }),
    ...(source.locator !== null && { 'schema:description': source.locator }),
    ...(citation.supports !== '' && { 'schema:abstract': citation.supports }),
  };
}
