import messages from '../../../public/_locales/en/messages.json';
import sentences from '../sentences/en.ts';
import names from '../sentences/names-en.ts';
import reasons from '../sentences/reasons-en.ts';
import type { Words } from '../words.ts';

export default { locale: 'en', messages, names, sentences, reasons } satisfies Words;
