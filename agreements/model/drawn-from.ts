/** Where the model comes from: it is this project's own text, each clause drawn from the strictest one found. */
export const MODEL_FROM = '2026-11-24';
export const THIS_MODEL = 'Habeas model agreement, first text of 24 November 2026';
