/**
 * A Vitest reporter that writes `{ passed, failed, skipped }` to the file that HABEAS_COUNTS names. A file that does not load, and an error
 * outside any test, is a failure each.
 */
import { writeFileSync } from 'node:fs';

export default class CountReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} errors
   */
  onTestRunEnd(modules, errors) {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      const failedBefore = counts.failed;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state === 'passed' ? 'passed' : state === 'failed' ? 'failed' : 'skipped'] += 1;
      }
      if (!module.ok() && counts.failed === failedBefore) counts.failed += 1;
    }
    const file = process.env['HABEAS_COUNTS'];
    if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
  }
}
