import type { FindingCode } from '../../domain/finding'
import type { Rule } from './rule'
import { RULES_OF_APPROVAL, RULES_OF_DOUBT } from './rules-of-doubt'
import { RULES_OF_NOTES } from './rules-of-notes'
import { RULES_OF_PLACE } from './rules-of-place'
import { RULES_OF_TOPIC } from './rules-of-topic'

/** These look at all rows together; `judge-in-order` and `find-near` know how. */
const RULES_OF_COMPANY: readonly Rule[] = [
  {
    code: 'replaced',
    severity: 'replaced',
  },
  {
    code: 'nearTitle',
    severity: 'note',
  },
]

/** Every rule of the check, in the order in which a row is judged. */
export const RULES: readonly Rule[] = [
  ...RULES_OF_PLACE,
  ...RULES_OF_TOPIC,
  ...RULES_OF_DOUBT,
  ...RULES_OF_APPROVAL,
  ...RULES_OF_COMPANY,
  ...RULES_OF_NOTES,
]

const BY_CODE: ReadonlyMap<FindingCode, Rule> = new Map(RULES.map((rule) => [rule.code, rule]))

/** @throws Error for a code without a rule, which no test lets pass. */
export function ruleOf(code: FindingCode): Rule {
  const rule = BY_CODE.get(code)
  if (rule === undefined) throw new Error(`no rule for ${code}`)
  return rule
}
