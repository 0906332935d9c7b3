import { blocksAndText } from './blocks-and-text';
import { dialogs } from './dialogs';
import { logAndIndex } from './log-and-index';
import { messages } from './messages';
import { people } from './people';
import { schema } from './schema';
import { siteLanguages } from './site-languages';

/** German for what editors meet and the client has in English only. */
export const core = { ...blocksAndText, ...dialogs, ...logAndIndex, ...messages, ...people, ...schema, ...siteLanguages };
