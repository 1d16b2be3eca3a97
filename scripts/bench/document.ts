import { cpus } from 'node:os'
import type { Section, Verdict } from './section'

const sentenceOf = ({ reached, sentence }: Verdict): string =>
  `- **${reached ? 'Reached' : 'Missed'}**: ${sentence}.`

/** docs/performance.md. @param date when it was measured, as it is to be shown; undefined leaves it out */
export function documentOf(sections: readonly Section[], date: string | undefined): string {
  const [major] = process.versions.node.split('.')
  const machine = `${cpus().length} cores, Node ${major}${date === undefined ? '' : `, ${date}`}`
  return [
    '# Performance',
    '',
    `Made by \`npm run bench\` (${machine}). No test asserts a time; that the number of calls does not grow is asserted`,
    'in `test/stories/service-calls.test.ts`.',
    '',
    '## Targets',
    '',
    ...sections.flatMap(({ verdicts }) => verdicts.map(sentenceOf)),
    '',
    ...sections.flatMap(({ heading, body }) => [`## ${heading}`, '', body, '']),
  ].join('\n')
}
