import type { Box } from '../../domain/box'
import type { Finding, FindingCode, Severity } from '../../domain/finding'
import type { Registration } from '../../domain/registration'
import type { registrationsTab } from '../../workbook/tabs/registrations'
import type { Desk } from './desk'
import type { Standing } from './replace-older'
import type { Slot } from './slot'

export type ColumnKey = keyof typeof registrationsTab.columns

/** What a rule may look at besides the row itself. */
export interface Scene {
  readonly desk: Desk
  /** Where the row belongs; undefined while cell, year or quarter cannot be read. */
  readonly slot: Slot | undefined
  /** In force there before it, the oldest first. */
  readonly standing: readonly Standing[]
  /** The earlier row that has the same number. */
  readonly sameNumber: Registration | undefined
}

/** A row as typed, for showing a rule: what is not told is plain and fine. */
export type ExampleRow = Readonly<Partial<Record<ColumnKey, Box>>>

export interface Example {
  readonly row: ExampleRow
  /** Rows that came before it. */
  readonly before?: readonly ExampleRow[]
  /** Rows that came after it. */
  readonly after?: readonly ExampleRow[]
  /** Numbers in the plan of the year, which is issued; without them it is a draft. */
  readonly issued?: readonly string[]
}

/** One rule of the check: a value that is run and tested. What the rules book says of it stands in `rule-book`. */
export interface Rule {
  readonly code: FindingCode
  readonly severity: Severity
  /** The box that is at fault, and is marked. */
  readonly marks?: ColumnKey
}

/** What the rules book says of a rule, and the tests try: it does not go to Google. */
export interface RuleEntry {
  /** Where the rule comes from, for people to read. */
  readonly source: string
  /** An example that the rule leaves alone, and one that it finds. */
  readonly good: Example
  readonly bad: Example
}

/** A rule that needs no more than the row and what came before it. */
export interface FindingRule extends Rule {
  readonly find: (row: Registration, scene: Scene) => Finding | undefined
}

export function findAll(rules: readonly FindingRule[], row: Registration, scene: Scene): Finding[] {
  const findings: Finding[] = []
  for (const { find } of rules) {
    const finding = find(row, scene)
    if (finding !== undefined) findings.push(finding)
  }
  return findings
}
