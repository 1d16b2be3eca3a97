import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * What failed last comes first, then the quickest: the first test that fails ends the run, and the next change in a
 * file is mostly noticed where the last one was.
 */
export class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = new Map(files.map((file) => [file, this.rankOf(file)]))
    return [...files].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
  }

  private rankOf({ project, moduleId }: TestSpecification): number {
    const path = moduleId.slice(this.ctx.config.root.length + 1)
    const last = this.ctx.cache.getFileTestResults(`${project.name}:${path}`)
    if (last === undefined) return 0
    return last.failed ? -1 : last.duration
  }
}
