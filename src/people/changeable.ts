import { QUESTIONS } from './questions.ts';

/**
 * Whether a fact can change: the person's own consent, counsel, information, notice, verification, an appeal ended, an order,
 * a court's title, the passing of time. Never protection, fear, health, family or nationality.
 */
export const isChangeable = (path: string): boolean => QUESTIONS[path]?.changeable === true;
