import { describe, expect, it } from 'vitest'
import { goToDay } from '../../src/local/web/go-to-day'
import { tryDesk, until } from './desk-trial'

const boxes = ({ world }: ReturnType<typeof tryDesk>) => world.model.spreadsheet.tabs[0]?.values

describe('the desk', () => {
  it('builds the menu as Google does when the workbook is opened, and saves nothing', async () => {
    const { desk, saved } = tryDesk()
    await desk.open()
    expect(desk.menu).toEqual([{ caption: 'Chuyên đề', entries: [{ caption: 'Hỏi', handler: 'ask' }] }])
    expect([desk.ended.length, saved()]).toEqual([0, 0])
  })

  it.each([
    ['YES', [['đã gửi']]],
    ['NO', []],
    ['CLOSE', []],
  ] as const)('stands still at a dialog until it is answered: %s', async (button, written) => {
    const trial = tryDesk()
    const ended = trial.desk.run('ask')
    await until(() => trial.desk.running[0]?.dialog !== undefined)
    expect(trial.desk.running[0]?.dialog).toMatchObject({ title: 'Gửi thư', buttons: 'YES_NO' })
    expect(boxes(trial)).toEqual([])
    trial.desk.answer(trial.desk.running[0]?.number ?? 0, { button })
    expect(await ended).toMatchObject({ end: 'completed', value: { message: button } })
    expect([boxes(trial), trial.saved()]).toEqual([written, 1])
  })

  it('hands over what was typed', async () => {
    const { desk } = tryDesk()
    const ended = desk.run('name')
    await until(() => desk.running[0]?.dialog !== undefined)
    desk.answer(1, { button: 'OK', text: '=1+1' })
    expect(await ended).toMatchObject({ value: { message: '=1+1' } })
  })

  it('stops a run at its dialog: nothing more is written, and the lock is free', async () => {
    const { desk, world } = tryDesk()
    const ended = desk.run('locked')
    await until(() => desk.running[0]?.dialog !== undefined)
    desk.stop(1)
    expect(await ended).toMatchObject({ end: 'killed' })
    expect([world.model.locks, desk.running]).toEqual([{}, []])
  })

  it('lets a second window run meanwhile, which waits for the lock no longer than at Google', async () => {
    const { desk } = tryDesk()
    const first = desk.run('locked')
    await until(() => desk.running[0]?.dialog !== undefined)
    expect(await desk.run('locked')).toMatchObject({ value: { status: 'refused', message: 'Đang bận' } })
    desk.answer(1, { button: 'OK' })
    expect(await first).toMatchObject({ value: { message: 'Xong' } })
  })

  it('answers nothing that is not asked', () => {
    expect(tryDesk().desk.answer(1, { button: 'OK' })).toBe(false)
  })

  it('keeps a window open until it is closed or another takes its place, and shows messages newest first', async () => {
    const { desk } = tryDesk()
    await desk.run('show')
    await desk.run('show')
    expect(desk.toasts.map(({ text }) => text)).toEqual(['Đã mở', 'Đã mở'])
    expect(desk.screens.map(({ title, html }) => [title, html])).toEqual([['Cửa sổ', '<p>Chào</p>']])
    desk.closeScreen(desk.screens[0]?.id ?? 0)
    expect(desk.screens).toEqual([])
  })

  it('shows a window while the run that opened it goes on', async () => {
    const { desk } = tryDesk()
    const ended = desk.run('showAndAsk')
    await until(() => desk.running[0]?.dialog !== undefined)
    expect(desk.screens).toMatchObject([{ kind: 'modeless', title: 'Tiến độ' }])
    desk.answer(1, { button: 'OK' })
    await ended
    expect(desk.screens).toHaveLength(1)
  })

  it('has one sidebar, as at Google, beside the windows, and goes where the add-on went', async () => {
    const { desk } = tryDesk()
    await desk.run('show')
    await desk.run('beside')
    const first = desk.jump
    await desk.run('beside')
    expect(desk.screens.map(({ kind, title }) => [kind, title])).toEqual([
      ['modal', 'Cửa sổ'],
      ['sidebar', 'Bảng'],
    ])
    expect([first, desk.jump]).toMatchObject([
      { row: 3, column: 1 },
      { row: 3, column: 1 },
    ])
    expect(desk.jump?.id).not.toBe(first?.id)
  })

  it('stays where it is when a run that went elsewhere came to nothing', async () => {
    const { desk } = tryDesk()
    await desk.run('beyond')
    expect(desk.jump).toBeUndefined()
  })

  it('lets a window look as often as it likes: nothing is saved, and no other run is buried', async () => {
    const { desk, saved } = tryDesk()
    await desk.run('look', {}, true)
    expect([desk.ended, saved()]).toEqual([[], 0])
    await desk.run('daily', {}, true)
    expect([desk.ended.length, saved()]).toEqual([1, 1])
  })

  it('hands arguments to a door and gives back what it returned', async () => {
    expect((await tryDesk().desk.run('add', { args: [1, 2] })).value).toBe(3)
  })

  it('reads what is typed into a box as Google does', () => {
    const trial = tryDesk()
    const typed = ['5/1/2027', "'00123", '7,5', '=A1', 'TRUE', '']
    trial.desk.type(
      0,
      typed.map((text, at) => ({ row: 1, column: at + 1, text })),
    )
    expect(boxes(trial)).toEqual([
      [{ serial: 46_392 }, '00123', 7.5, { formula: '=A1', value: '#UNCOMPUTED!' }, true, ''],
    ])
    expect(trial.saved()).toBe(1)
  })

  it('runs the daily trigger once for each day that passes', async () => {
    const trial = tryDesk()
    trial.world.model.triggers.push({
      id: 't1',
      owner: 'van-phong@example.vn',
      handler: 'daily',
      event: 'CLOCK',
      schedule: { everyDays: 1, hour: 8, timeZone: 'Asia/Ho_Chi_Minh' },
      createdAt: trial.world.model.now,
    })
    await goToDay(trial.desk, '2027-01-09')
    const days = boxes(trial)?.map(([day]) => Math.floor((day as { serial: number }).serial))
    expect(days).toEqual([46_392, 46_393, 46_394, 46_395])
    expect(new Date(trial.world.model.now).toISOString().slice(0, 10)).toBe('2027-01-09')
  })
})
