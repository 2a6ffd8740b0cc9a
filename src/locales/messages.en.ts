/** The words of the web pages in English, put together from one file a section. */
import { about } from './about.en.ts';
import { agreements } from './agreements.en.ts';
import { chrome } from './chrome.en.ts';
import { home } from './home.en.ts';
import { law } from './law.en.ts';
import { lists } from './lists.en.ts';

export const messages = { about, agreements, chrome, home, law, lists };
