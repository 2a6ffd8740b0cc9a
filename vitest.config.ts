import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,law,agreements,places,test,bench}/**/*.test.ts'],
    // Threads without isolation are ten times as fast; they need what the house requires anyway: no state in modules.
    server: { deps: { inline: ['dt-sql-parser'] } },
    pool: 'threads',
    isolate: false,
    // Bounds on a test that hangs, not expectations: a slow machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
