import { describe, expect, it } from 'vitest'
import { goToDay } from '../../src/local/web/go-to-day'
import { routes } from '../../src/local/web/routes'
import { stateOf } from '../../src/local/web/state-of'
import { slipWorld } from '../slip-form'
import { tryDesk, until } from './desk-trial'

const PORT = 8787
const SECRET = 'a-secret-of-this-start'
const HOST = `127.0.0.1:${PORT}`

function trial() {
  const { desk, world } = tryDesk()
  const app = routes({
    desk: () => desk,
    state: () => stateOf(desk, () => []),
    page: { html: () => '<p>page</p>', script: '', style: '' },
    port: PORT,
    secret: SECRET,
    goTo: (day) => goToDay(desk, day),
    listen: () => () => undefined,
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
    ['a box above the first', '/type', { tab: 0, row: 0, column: 1, text: 'x' }],
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
    const answer = await trial().post('/type', { tab: 0, row: 1, column: 1, text: 'x'.repeat(1_100_000) })
    expect(answer.status).toBe(413)
  })

  it('shows the book with what stands in its boxes', async () => {
    const { ask, post } = trial()
    await post('/type', { tab: 0, row: 2, column: 3, text: '5/1/2027' })
    expect(await (await ask('/book')).json()).toMatchObject({
      tabs: [{ name: 'Sheet1', boxes: [[], [[2, '05/01/2027', 0, 1]]] }],
    })
  })

  it('lets an open window call a door and get its answer', async () => {
    const { desk, post } = trial()
    await desk.run('show')
    const screen = desk.screens[0]?.id
    const answer = await post('/call', { screen, door: 'add', args: [20, 22] })
    expect(await answer.json()).toEqual({ value: { value: 42 } })
  })

  it('shows a window and a letter where no script of the page reaches', async () => {
    const { desk, world, ask } = trial()
    await desk.run('show')
    const screen = await ask(`/screen/${desk.screens[0]?.id}`)
    expect(screen.headers.get('content-security-policy')).toMatch(/^sandbox allow-scripts/)
    expect(screen.headers.get('content-security-policy')).not.toContain('allow-same-origin')
    const letter = { number: 1, at: 0, from: 'a@example.vn', to: [], cc: [], bcc: [], attachments: [] }
    world.model.sent.push({
      ...letter,
      subject: 'Thư',
      body: 'Chữ',
      htmlBody: '<img src="https://example.vn">',
    })
    const read = await ask('/letter/1')
    expect(read.headers.get('content-security-policy')).toContain('img-src data:')
    expect((await ask('/letter/2')).status).toBe(404)
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
