/** The words of the web pages in Spanish, put together from one file a section. */
import { about } from './about.es.ts';
import { agreements } from './agreements.es.ts';
import { chrome } from './chrome.es.ts';
import { home } from './home.es.ts';
import { law } from './law.es.ts';
import { lists } from './lists.es.ts';

export const messages = { about, agreements, chrome, home, law, lists };
