import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prefilledLink } from '../../src/addon/domain/prefilled-link'
import { createWorld, type World } from '../../src/local/apps-script'
import { readPrefilled } from '../../src/local/forms/prefilled-link'
import { submitForm } from '../../src/local/forms/submit-form'
import { repository } from '../planted-tree'
import { play } from '../play'
import {
  addCells,
  CELLS,
  codeOf,
  formTitled,
  officeWithCells,
  registrations,
  responseTabs,
  setUp,
  templateOf,
} from './forms-office'
import { CLERK, type Office } from './office'

const { oauthScopes } = JSON.parse(readFileSync(join(repository, 'appsscript.json'), 'utf8')) as {
  oauthScopes: string[]
}
const WITHOUT_FORMS = oauthScopes.filter((scope) => !scope.endsWith('/forms'))

/** The account has granted every permission but that for forms. */
function withoutPermission(): Office {
  const office = officeWithCells()
  office.world = createWorld(office.model, { scopes: oauthScopes, pages: office.world.pages })
  office.model.grants = { [CLERK]: WITHOUT_FORMS }
  return office
}

/** Titles of the questions, and how they are answered, as the installation guide lists them. */
const guide = readFileSync(join(repository, 'docs/cai-dat.md'), 'utf8')
const [yearly = [], quarter = []] = guide
  .split('| Tên câu hỏi | Loại |')
  .slice(1)
  .map((part) => [...(/^(?: {3}\|.*\n?)+/m.exec(part)?.[0] ?? '').matchAll(/^ {3}\| ([^|]+) \| ([^|,:]+)/gm)])
  .map((rows) => rows.map(([, title = '', kind = '']) => ({ title, kind: kind.trim() })))
const whole = [
  ...yearly,
  ...['Quý II', 'Quý III', 'Quý IV'].flatMap((name) =>
    yearly.slice(3).map(({ title, kind }) => ({ title: title.replace('Quý I', name), kind })),
  ),
]

const OFFERS: Readonly<Record<string, readonly string[]>> = {
  'Chi bộ': CELLS,
  Quý: ['Quý I', 'Quý II', 'Quý III', 'Quý IV'],
  'Loại đăng ký': [
    'Đăng ký chuyên đề của quý',
    'Thay chuyên đề đã đăng ký',
    'Đăng ký thêm chuyên đề trong quý',
  ],
}

/** What a person does in the page of Google Forms, by the guide. */
function makeByHand(world: World, title: string, questions: typeof yearly): void {
  const adding = questions.map(({ title: asked, kind }) => {
    const name = JSON.stringify(asked)
    const offers = JSON.stringify(OFFERS[asked] ?? ['Khác'])
    if (kind.startsWith('Menu')) return `form.addListItem().setTitle(${name}).setChoiceValues(${offers})`
    if (kind === 'Ngày') return `form.addDateItem().setTitle(${name})`
    return kind === 'Đoạn'
      ? `form.addParagraphTextItem().setTitle(${name})`
      : `form.addTextItem().setTitle(${name})`
  })
  const lines = `const form = FormApp.create('${title}'); ${adding.join(';')}
    form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId()); form.setPublished(true)`
  const { error } = play(lines, world)
  if (error !== undefined) throw new Error(error.message)
}

function handMade(office: Office): Office {
  office.model.grants = {}
  const world = createWorld(office.model, { seed: 2 })
  makeByHand(world, 'Cả năm, tự tạo', whole)
  makeByHand(world, 'Một quý, tự tạo', quarter)
  office.model.grants = { [CLERK]: WITHOUT_FORMS }
  return office
}

describe('an office that keeps back the permission for forms', () => {
  it('is asked for it, told of the other way, and has all the rest when it declines', () => {
    const office = withoutPermission()
    const { shown, told } = setUp(office, 'NO')
    expect(shown.join('\n')).toContain('đồng chí có thể tự tạo biểu mẫu theo hướng dẫn cài đặt')
    expect(told.status).toBe('done')
    expect(office.model.forms).toEqual([])
    expect(setUp(withoutPermission(), 'YES').shown.join('\n')).toContain('Quyền này chưa được cấp')
  })

  it('has its schedule all the same', () => {
    const office = withoutPermission()
    office.model.triggers = []
    const asked = {
      user: CLERK,
      answer: ({ title }: { title: string }) =>
        ({ button: title.includes('biểu mẫu') ? 'NO' : 'YES' }) as const,
    }
    expect((office.run('setUp', asked).value as { status: string }).status).toBe('done')
    expect(office.model.triggers).toHaveLength(2)
  })

  it('is told so when it wants the lists brought up to date', () => {
    expect(withoutPermission().press('refreshForms')[0]?.message).toContain('Chưa có quyền đối với biểu mẫu')
  })
})

describe('forms made by hand, by the guide', () => {
  const office = handMade(withoutPermission())
  const [cell = ''] = CELLS
  const send = (mine: Office, title: string, answers: Record<string, string>) => {
    const { fired } = submitForm(mine.world, formTitled(mine, title).id, {
      'Chi bộ': cell,
      Năm: '2027',
      'Mã gửi': codeOf(mine, cell),
      ...answers,
    })
    for (const { door, options } of fired) mine.run(door, options)
  }

  it('are recognised by their questions: nothing is asked, nothing is made', () => {
    const again = office.copy()
    again.world = createWorld(again.model, { scopes: oauthScopes })
    const { shown, told } = setUp(again)
    expect(shown.filter((text) => text.includes('biểu mẫu đăng ký'))).toEqual([])
    expect(told.message).toContain('Biểu mẫu đăng ký do văn phòng tự tạo')
    expect(again.model.forms).toHaveLength(2)
  })

  it('bring in registrations as those of set-up do', () => {
    const mine = office.copy()
    setUp(mine)
    send(mine, 'Cả năm', {
      'Quý II: Tên chuyên đề': 'Phòng ngừa vi phạm trong quản lý',
      'Quý II: Nhóm nội dung': 'Khác',
      'Quý II: Thời gian dự kiến': '2027-05-18',
      'Quý II: Người chuẩn bị': 'Phạm Văn Soạn',
    })
    send(mine, 'Một quý', {
      Quý: 'Quý I',
      'Loại đăng ký': 'Đăng ký chuyên đề của quý',
      'Tên chuyên đề': 'Nâng cao chất lượng tham mưu',
      'Nhóm nội dung': 'Khác',
      'Thời gian dự kiến': '2027-03-18',
      'Người chuẩn bị': 'Phạm Văn Soạn',
    })
    mine.press('importResponses', 'checkRegistrations')
    expect(registrations(mine)).toMatchObject([
      { 'Chi bộ': cell, Quý: 'Quý II', 'Người gửi': 'Đúng mã chi bộ', 'Trạng thái': 'Hợp lệ' },
      { 'Chi bộ': cell, Quý: 'Quý I', 'Người gửi': 'Đúng mã chi bộ', 'Trạng thái': 'Hợp lệ' },
    ])
  })

  it('are used by set-up once it is permitted: their lists follow, their links are filled in', () => {
    const mine = office.copy()
    mine.model.grants = {}
    addCells(mine, ['Chi bộ Phòng 3'])
    const { shown, told } = setUp(mine)
    expect(shown.join('\n')).toContain('dùng phiếu đăng ký cả năm, phiếu đăng ký một quý đang liên kết')
    expect(told.status).toBe('done')
    expect(mine.model.forms).toHaveLength(2)
    expect(responseTabs(mine)).toHaveLength(2)
    const offered = (word: string) =>
      formTitled(mine, word).items.find(({ title }) => title === 'Chi bộ')?.choices
    expect(offered('Cả năm')).toEqual([...CELLS, 'Chi bộ Phòng 3'])
    const link = prefilledLink(templateOf(mine, 'quarter'), {
      cell,
      year: '2027',
      code: 'K7',
      quarter: 'Quý II',
    })
    expect(readPrefilled(mine.model, link)?.answers).toEqual({
      'Chi bộ': cell,
      Năm: '2027',
      Quý: 'Quý II',
      'Mã gửi': 'K7',
    })
    expect(setUp(mine)).toMatchObject({ shown: [], told: { status: 'done' } })
  })
})
