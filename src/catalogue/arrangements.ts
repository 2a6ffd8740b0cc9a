/** The arrangements whose figures are loaded. */
export { arrangements } from '../../places/arrangements/all.ts';
