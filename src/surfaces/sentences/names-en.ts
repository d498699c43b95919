import type { Names } from './names.ts';

export default {
  everywhere: 'worldwide',
  subdivisions: {
    'CA-QC': 'Quebec',
    'US-CA': 'California',
    'US-FL': 'Florida',
    'US-GA': 'Georgia (US)',
    'US-IL': 'Illinois',
    'US-IN': 'Indiana',
    'US-KS': 'Kansas',
    'US-MD': 'Maryland',
    'US-NJ': 'New Jersey',
    'US-NV': 'Nevada',
    'US-NY': 'New York',
    'US-PA': 'Pennsylvania',
    'US-TN': 'Tennessee',
    'US-TX': 'Texas',
    'US-VA': 'Virginia',
    'US-WA': 'Washington state',
  },
  units: {},
} satisfies Names;
