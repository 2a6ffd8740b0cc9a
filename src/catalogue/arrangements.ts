/** The arrangements whose figures are loaded, and the tables that reports set beside them. */
export { arrangements } from '../../places/arrangement-inputs.ts';
export * as comparison from '../../places/comparison-tables.ts';
