import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nextSteps } from '../../scripts/deploy/next-steps'
import {
  EXISTING_SCRIPT,
  EXISTING_SHEET,
  LOG_IN,
  NEW_SHEET,
  USE_ACCOUNT,
  update,
} from '../../scripts/deploy/texts'
import { MENU } from '../../src/addon/text/menu'
import { readResponseTable } from '../../src/addon/workbook/tabs/responses'
import { repository } from '../planted-tree'

const guide = readFileSync(join(repository, 'docs/cai-dat.md'), 'utf8')

describe('the installation guide', () => {
  it('names only what the menu has', () => {
    const paths = [...guide.matchAll(/`(Chuyên đề → [^`]+)`/g)].map(([, path = '']) => path)
    const labels: readonly string[] = Object.values(MENU)
    expect(paths.length).toBeGreaterThan(1)
    expect(paths.flatMap((path) => path.split(' → ')).filter((label) => !labels.includes(label))).toEqual([])
  })

  it.each([LOG_IN, USE_ACCOUNT, NEW_SHEET, EXISTING_SHEET])(
    'calls the choice “%s” as it is called',
    (label) => {
      expect(guide).toContain(`**${label}**`)
    },
  )

  it('calls the choices for an update as they are called', () => {
    expect(guide).toContain(`**${update({ scriptId: '' }).replace(/ \(.*/, '')}**`)
    expect(guide).toContain(`**${EXISTING_SCRIPT.replace(/,.*/, '')}…**`)
  })

  it.each([
    ['installation', false],
    ['update', true],
  ])('has the parts that the end of an %s points to', (_, isUpdate) => {
    const pointed = [...nextSteps({ scriptId: 'x' }, isUpdate).matchAll(/mục (\d+) của/g)].map(
      ([, part]) => part,
    )
    expect(pointed.length).toBeGreaterThan(0)
    for (const part of pointed) expect(guide).toMatch(new RegExp(`^## ${part}\\. `, 'm'))
    expect(guide).toContain('. Khi gặp trở ngại\n')
  })

  it('asks in a form made by hand only what an import understands', () => {
    const tables = guide.split('| Tên câu hỏi | Loại |').slice(1)
    const forms = tables.map((table) =>
      [...table.matchAll(/^ {3}\| ([^|]+) \|/gm)].map(([, name = '']) => name),
    )
    const questions = forms.map((names) => names.filter((name) => !name.startsWith('---')))
    expect(questions.map(({ length }) => length)).toEqual([7, 9])
    for (const names of questions)
      expect(readResponseTable('Câu trả lời', [names])?.answers).toHaveLength(names.length)
  })
})
