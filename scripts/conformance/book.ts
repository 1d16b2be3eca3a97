import { ALL_CHECKS } from '../../src/addon/google/conformance/run-checks'
import type { ReturnedAnswer } from '../../src/local/conformance/returned-answer'
import { chartClaims } from './chart-claims'
import type { Claim } from './claim'
import { entryClaims } from './entry-claims'
import { factClaims } from './fact-claims'
import { formClaims } from './form-claims'
import { gridClaims } from './grid-claims'
import { KINDS } from './reliance'
import { RELIANCES } from './reliances'
import { serviceClaims } from './service-claims'
import { UNTRIED } from './untried'
import { UNTRIED_MEMBERS } from './untried-members'

/** From the root of the repository. */
export const CONFORMANCE_FILE = 'docs/conformance.md'

export const CLAIMS: Readonly<Record<string, Claim>> = {
  ...entryClaims,
  ...gridClaims,
  ...chartClaims,
  ...serviceClaims,
  ...formClaims,
  ...factClaims,
}

const HEAD = `# What is claimed of Google, and what was seen there

Made by \`npm run conformance\` from the add-on's checks, the words in \`scripts/conformance\`, and the answers in
\`test/conformance/returned\`; a test fails when it is out of date. The checks run in the stand-in with all tests, where
each must come out as claimed. At Google the owner presses \`Chuyên đề ▸ Trợ giúp ▸ Kiểm tra kỹ thuật\` once: they run in
a tab that is made for them and taken away, send nothing and leave nothing, and give a text to send back. Put it into
\`test/conformance/returned\` as a .json file and run the command again. It has no name, no address and nothing of the
committee's.

An answer that differs also drives the stand-in (\`src/local/conformance/follow-answer.ts\`), as far as it has a way to
follow: \`ANSWER=FILE npx vitest run test/stories\` runs the stories on that Google. Some lines take more than one press:
\`trigger.uid\` is known from the day after set-up on, \`form.times\` since the forms were made, and what a copy has is
told when the item is pressed in a copy of the spreadsheet.
`

/** The whole document. The newest answer to each check is shown. */
export function conformanceBook(answers: readonly ReturnedAnswer[]): string {
  const inOrder = [...answers].sort((one, other) => (one.on < other.on ? -1 : 1))
  const groups = [...new Set(ALL_CHECKS.map(({ id }) => groupOf(id)))]
  return [
    HEAD,
    seenSentence(inOrder),
    ...groups.map((group) => section(group, inOrder)),
    ...kinds(),
    ...untried(),
  ].join('\n')
}

const groupOf = (id: string): string => id.slice(0, id.indexOf('.'))

function seenSentence(answers: readonly ReturnedAnswer[]): string {
  if (answers.length === 0) return '**Not yet run at Google.** Every line below is a claim.\n'
  return `Run at Google: ${answers.map(({ on, build }) => `${on} (${build})`).join(', ')}.\n`
}

function section(group: string, answers: readonly ReturnedAnswer[]): string {
  const rows = ALL_CHECKS.filter(({ id }) => groupOf(id) === group).map(({ id, expected }) => {
    const { relies, source, otherwise } = CLAIMS[id] ?? { relies: '', source: '', otherwise: '' }
    const claimed = expected === undefined ? 'only asked' : code(expected)
    return `| ${id} | ${relies} | ${source} | ${claimed} | ${seenAt(id, answers)} | ${otherwise} |`
  })
  return [
    `## ${group}\n`,
    '| Check | What is relied on | Known from | Claimed | Seen at Google on | If it is otherwise |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function seenAt(id: string, answers: readonly ReturnedAnswer[]): string {
  for (const { on, checks } of [...answers].reverse()) {
    const found = checks.find((check) => check.id === id)
    if (found === undefined || found.observed === 'not tried') continue
    return found.ok === false
      ? `${on}: **differs**, ${code(found.observed)}`
      : `${on}: ${code(found.observed)}`
  }
  return '–'
}

const code = (text: string): string =>
  `\`${text.replace(/[\n\t|]/g, (mark) => ({ '\n': '\\n', '\t': '\\t' })[mark] ?? '\\|')}\``

const kinds = (): string[] => [
  '## Which kinds of behaviour are relied on\n',
  'Every member that the program uses is in one of these lines, and in each the checks that see it, or why nothing is',
  'relied on; a test fails for one that is not.\n',
  `| Members | ${KINDS.join(' | ')} |`,
  `|---${'|---'.repeat(KINDS.length)}|`,
  ...RELIANCES.map((one) => `| ${one.what} | ${KINDS.map((kind) => seenBy(one[kind])).join(' | ')} |`),
  '',
]

const seenBy = (checks: readonly string[] | string): string =>
  typeof checks === 'string' ? checks : checks.join(', ')

const untried = (): string[] => [
  '## What no check can try\n',
  '| Fact | Why not | If it is otherwise |',
  '|---|---|---|',
  ...UNTRIED.map(({ fact, why, otherwise }) => `| ${fact} | ${why} | ${otherwise} |`),
  '',
  'Members that the program uses and the checks do not call:\n',
  ...UNTRIED_MEMBERS.map(({ members, why }) => `- \`${members.source}\`: ${why}.`),
  '',
]
