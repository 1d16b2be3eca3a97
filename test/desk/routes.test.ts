import { describe, expect, it } from 'vitest'
import { goToDay } from '../../src/local/web/go-to-day'
import { LetterShelf } from '../../src/local/web/letter-shelf'
import { routes } from '../../src/local/web/routes'
import { stateOf } from '../../src/local/web/state-of'
import { slipWorld } from '../slip-form'
import { tryDesk, until } from './desk-trial'

const PORT = 8787
const SECRET = 'a-secret-of-this-start'
const HOST = `127.0.0.1:${PORT}`

function trial() {
  const { desk, world } = tryDesk()
  const shelf = new LetterShelf(() => '')
  const sitting = { desk, shelf, keeper: { path: 'workbook.xlsx' }, notices: [] }
  const app = routes({
    sitting: () => sitting,
    state: () => stateOf(sitting, 1, undefined),
    page: { html: () => '<p>page</p>', script: '', style: '' },
    port: PORT,
    secret: SECRET,
    goTo: (day) => goToDay(desk, day),
    listen: () => () => undefined,
    open: async () => undefined,
    startAgain: async () => undefined,
    file: async () => new Uint8Array([80, 75]),
  })
  const ask = (path: string, init: RequestInit = {}, headers: Record<string, string> = {}) =>
    app.request(path, { ...init, headers: { host: HOST, 'x-token': SECRET, ...headers } })
  const post = (path: string, body: unknown) =>
    ask(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })
  return { desk, world, ask, post }
}

describe('the routes', () => {
  it.each(['/', '/state', '/book', '/events', '/workbook.xlsx', '/letter/1', '/form/1'])(
    '%s opens to nobody without the token',
    async (path) => {
      expect((await trial().ask(path, {}, { 'x-token': 'another' })).status).toBe(403)
    },
  )

  it('may be opened with the token in the address, and then let nothing else in', async () => {
    const answer = await trial().ask(`/?token=${SECRET}`, {}, { 'x-token': SECRET })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it.each([
    ['no JSON', '/run', '{'],
    ['no such door', '/run', { door: 'constructor' }],
    ['another shape', '/answer', { run: '1', button: 'YES' }],
    ['a button that is none', '/answer', { run: 1, button: 'ALL' }],
    ['a box above the first', '/type', { tab: 0, boxes: [{ row: 0, column: 1, text: 'x' }] }],
    ['a trigger that is none', '/trigger', { trigger: 'none' }],
    ['an address that is none', '/user', { user: 'van-phong' }],
    ['another kind of account', '/account', { account: 'admin' }],
    ['an impossible day', '/day', { day: '2027-02-30' }],
    ['a call from a window that is not open', '/call', { screen: 7, door: 'add', args: [] }],
  ])('refuses what it cannot read: %s', async (_, path, body) => {
    const answer = await trial().post(path, body)
    expect([answer.status, await answer.text()]).toEqual([
      400,
      'Không hiểu yêu cầu của trang. Đề nghị tải lại trang.',
    ])
  })

  it('refuses more than a person can type', async () => {
    const answer = await trial().post('/type', {
      tab: 0,
      boxes: [{ row: 1, column: 1, text: 'x'.repeat(1_100_000) }],
    })
    expect(answer.status).toBe(413)
  })

  it('shows the book with what stands in its boxes', async () => {
    const { ask, post } = trial()
    await post('/type', { tab: 0, boxes: [{ row: 2, column: 3, text: '5/1/2027' }] })
    expect(await (await ask('/book')).json()).toMatchObject({ tabs: [{ name: 'Sheet1', filled: 2 }] })
    expect(await (await ask('/tab/0')).json()).toMatchObject({ boxes: [[], [[2, '05/01/2027', -1, 1]]] })
    expect((await ask('/tab/7')).status).toBe(404)
  })

  it('lets an open window call a door and get its answer', async () => {
    const { desk, post } = trial()
    await desk.run('show')
    const screen = desk.screens[0]?.id
    const answer = await post('/call', { screen, door: 'add', args: [20, 22] })
    expect(await answer.json()).toEqual({ value: { value: 42 } })
  })

  it('shows a window where no script of the page reaches', async () => {
    const { desk, ask } = trial()
    await desk.run('show')
    const screen = await ask(`/screen/${desk.screens[0]?.id}`)
    expect(screen.headers.get('content-security-policy')).toMatch(/^sandbox allow-scripts/)
    expect(screen.headers.get('content-security-policy')).not.toContain('allow-same-origin')
  })

  const list = { criteria: 'VALUE_IN_LIST', values: [['Có', 'Không']] as const, helpText: '' }
  const inBoxes = {
    criteria: 'VALUE_IN_RANGE',
    values: [{ tab: 'Sheet1', row: 1, column: 3, rows: 1, columns: 1 }],
  }

  it.each([
    ['a strict list', { ...list, allowInvalid: false }],
    ['a strict list of boxes', { ...inBoxes, allowInvalid: false }],
  ])('writes nothing that %s does not have, and says so', async (_, rule) => {
    const { world, ask, post } = trial()
    const [tab] = world.model.spreadsheet.tabs
    tab?.rules.push([undefined, rule as never])
    const boxes = [
      { row: 1, column: 1, text: 'x' },
      { row: 1, column: 2, text: 'Có thể' },
    ]
    const answer = await post('/type', { tab: 0, boxes })
    expect([answer.status, await answer.text()]).toEqual([
      422,
      'Ô B1 chỉ nhận một giá trị trong danh sách của ô; “Có thể” chưa được ghi. Đề nghị chọn trong danh sách.',
    ])
    expect(await (await ask('/tab/0')).json()).toMatchObject({ boxes: [] })
  })

  it('writes what a lenient list does not have, and says so', async () => {
    const { desk, world, post } = trial()
    world.model.spreadsheet.tabs[0]?.rules.push([{ ...list, allowInvalid: true } as never])
    await post('/type', { tab: 0, boxes: [{ row: 1, column: 1, text: 'Có thể' }] })
    expect(world.model.spreadsheet.tabs[0]?.values).toEqual([['Có thể']])
    expect(desk.toasts[0]?.text).toContain('không có trong danh sách của ô')
  })

  it('refuses boxes that the tab does not have', async () => {
    const answer = await trial().post('/type', { tab: 0, boxes: [{ row: 90_000, column: 1, text: 'x' }] })
    expect(answer.status).toBe(422)
  })

  it('runs a trigger now, as its owner, whoever sits at the page', async () => {
    const { desk, world, post } = trial()
    world.model.triggers.push({ id: 't1', owner: 'lan@example.vn', handler: 'daily', event: 'CLOCK' })
    await post('/user', { user: 'nam@example.vn' })
    expect((await post('/trigger', { trigger: 't1' })).status).toBe(200)
    await until(() => desk.ended.length === 1)
    expect(desk.ended[0]).toMatchObject({ door: 'daily', start: 'time', user: 'lan@example.vn' })
    expect(desk.user).toBe('nam@example.vn')
  })

  it('changes the kind of account, and with it how many may be written to', async () => {
    const { ask, post } = trial()
    await post('/account', { account: 'workspace' })
    expect(await (await ask('/state')).json()).toMatchObject({
      account: 'workspace',
      quota: { left: 1500, all: 1500 },
    })
  })

  it('tells of a run its calls, its log and its error', async () => {
    const { desk, ask } = trial()
    await desk.run('spoil')
    const run = await (await ask(`/trace/${desk.ended[0]?.number}`)).json()
    expect(run).toMatchObject({
      calls: [{ call: 'SpreadsheetApp.getActive' }],
      lines: [{ level: 'log', text: 'sắp hỏng' }],
      error: { message: 'hỏng', stack: expect.stringContaining('spoil') },
    })
    expect((await ask('/trace/99')).status).toBe(404)
  })
})

describe('a form’s page', () => {
  function withForm() {
    const tried = trial()
    const { world, form } = slipWorld()
    Object.assign(tried.world.model, world.model, {
      triggers: world.model.triggers.map((trigger) => ({ ...trigger, handler: 'tellOf' })),
    })
    const entries = Object.fromEntries(form.items.map(({ title, entry }) => [title, `entry.${entry}`]))
    const send = (answers: Record<string, string>) =>
      tried.ask(`/form/${form.id}`, {
        method: 'POST',
        body: new URLSearchParams(
          Object.entries(answers).map(([title, answer]): [string, string] => [
            entries[title] ?? title,
            answer,
          ]),
        ),
      })
    return { ...tried, form, send }
  }

  it('takes answers, writes them into the linked tab and fires the trigger', async () => {
    const { desk, world, send } = withForm()
    const answer = await send({ 'Chi bộ': 'Chi bộ 1', 'Tên chuyên đề': '=HYPERLINK("x")' })
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Đã ghi nhận')])
    expect(answer.headers.get('content-security-policy')).toContain("form-action 'self'")
    await until(() => desk.ended.length === 1)
    expect(desk.ended[0]).toMatchObject({ door: 'tellOf', start: 'formSubmit', end: 'completed' })
    expect(world.model.forms[0]?.responses).toHaveLength(1)
  })

  it('says what is missing, keeps what was written, and stores nothing', async () => {
    const { world, send } = withForm()
    const answer = await send({ 'Chi bộ': 'Chi bộ 1', 'Mã gửi': 'AB12' })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('Đề nghị trả lời câu “Tên chuyên đề”')
    expect(html).toContain('value="AB12"')
    expect(world.model.forms[0]?.responses).toEqual([])
  })

  it('is closed in one sentence', async () => {
    const { ask, form } = withForm()
    form.accepting = false
    form.closedMessage = 'Đã hết hạn đăng ký.'
    expect(await (await ask(`/form/${form.id}`)).text()).toContain('Đã hết hạn đăng ký.')
    expect((await ask('/form/none')).status).toBe(404)
  })
})
