import { readFile } from 'node:fs/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { buildFromSources } from '../../src/local/cli/addon'
import { until } from './desk-trial'
import { SittingsTrial } from './sittings-trial'

describe('a workbook of a newer program', () => {
  it('can be opened and looked at; each act is refused in a sentence, and nothing of it is changed', async () => {
    const trial = await SittingsTrial.begin(undefined, await buildFromSources())
    onTestFinished(() => trial.end())
    const { sittings } = trial
    await sittings.startAgain()
    const { desk, keeper } = sittings.now
    const settings = desk.world.model.spreadsheet.tabs.find(({ name }) => name === 'Cài đặt')
    const row = (settings?.values.length ?? 0) + 1
    desk.type(settings?.id ?? 0, [
      { row, column: 1, text: 'Phiên bản sổ' },
      { row, column: 2, text: '01/01/2999' },
    ])
    await keeper.save()
    await sittings.open('mới hơn.xlsx', await readFile(keeper.path), true)
    const { model } = sittings.now.desk.world
    const before = JSON.stringify(model.spreadsheet)
    const newer = sittings.now.desk
    const ended = newer.run('showBoard')
    await until(() => newer.running[0]?.dialog !== undefined)
    expect(newer.running[0]?.dialog?.text).toContain('2999')
    newer.answer(newer.running[0]?.number ?? 0, { button: 'OK' })
    expect(await ended).toMatchObject({ value: { status: 'refused' } })
    expect(JSON.stringify(model.spreadsheet)).toBe(before)
  }, 60_000)
})
