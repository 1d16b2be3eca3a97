import { readdir } from 'node:fs/promises'
import { join, posix, sep } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'

const TREES = ['src', 'test', 'scripts']

interface Violation {
  readonly rule: string
  readonly reason: string
  readonly from: string
  readonly to: string
}

/** `uncruised`: files that the cruise did not see, so that no rule can have held them. */
export interface Cruise {
  readonly cruised: number
  readonly uncruised: readonly string[]
  readonly violations: readonly Violation[]
}

/** Every TypeScript file below the trees that exist under `root`, as posix paths from `root`. */
async function filesOnDisk(root: string): Promise<string[]> {
  const top = await readdir(root)
  const trees = TREES.filter((tree) => top.includes(tree))
  const lists = await Promise.all(
    trees.map(async (tree) => {
      const entries = await readdir(join(root, tree), { recursive: true })
      return entries.map((entry) => posix.join(tree, entry.split(sep).join('/')))
    }),
  )
  return lists.flat().filter((path) => /\.[cm]?tsx?$/.test(path))
}

/** Runs the rules of the repository over the tree at `root`, which may be another than the repository. */
export async function cruiseTree(root: string, config: string): Promise<Cruise> {
  const { options, ...ruleSet } = await extractDepcruiseConfig(config)
  const files = await filesOnDisk(root)
  const { output } = await cruise(files, { ...options, baseDir: root, validate: true, ruleSet })
  const { modules, summary } = output as ICruiseResult
  const seen = new Set(modules.map((module) => module.source))
  const reasons = new Map((ruleSet.forbidden ?? []).map((rule) => [rule.name, rule.comment ?? '']))
  return {
    cruised: files.filter((file) => seen.has(file)).length,
    uncruised: files.filter((file) => !seen.has(file)),
    violations: summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      reason: reasons.get(rule.name) ?? '',
      from,
      to,
    })),
  }
}
