import messages from '../../../public/_locales/zh_TW/messages.json';
import names from '../sentences/names-zh-TW.ts';
import reasons from '../sentences/reasons-zh-TW.ts';
import sentences from '../sentences/zh-TW.ts';
import type { Words } from '../words.ts';

export default { locale: 'zh-TW', messages, names, sentences, reasons } satisfies Words;
