import messages from '../../../public/_locales/fi/messages.json';
import sentences from '../sentences/fi.ts';
import names from '../sentences/names-fi.ts';
import reasons from '../sentences/reasons-fi.ts';
import type { Words } from '../words.ts';

export default { locale: 'fi', messages, names, sentences, reasons } satisfies Words;
