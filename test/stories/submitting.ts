import { type SubmitOptions, submitForm } from '../../src/local/forms/submit-form'
import type { Form } from '../../src/local/model'
import type { Office, Told } from './office'
import { cell, cells, committee, officeWith, settings, TASK, type Typed } from './small-committee'

const DAY = '2026-12-01'

/** An office that set-up has given its forms and triggers, and whose letters go by themselves. */
export async function openOffice(
  items: Readonly<Record<string, Typed>> = {},
  names: readonly string[] = ['Một', 'Hai'],
): Promise<Office> {
  const office = await officeWith(
    committee({
      'Cài đặt': settings({
        'Tự động gửi email': 'Chỉ nhắc chi bộ',
        'Email trong biểu mẫu': 'Tự nhập',
        ...items,
      }),
      'Chi bộ': cells(...names.map((name) => cell(name))),
    }),
    DAY,
  )
  const { value } = office.run('setUp')
  if ((value as Told).status !== 'done') throw new Error((value as Told).message)
  return office
}

export const formOf = ({ model }: Office, word: 'cả năm' | 'một quý'): Form => {
  const form = model.forms.find(({ title }) => title.includes(word))
  if (form === undefined) throw new Error(`no form ${word}`)
  return form
}

/** A good answer of Chi bộ Một to the form for one quarter. */
export const slip = (rest: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  'Chi bộ': 'Chi bộ Một',
  Năm: '2027',
  Quý: 'Quý I',
  'Mã gửi': 'M-Một',
  'Tên chuyên đề': 'Phòng ngừa vi phạm trong quản lý hồ sơ lưu trữ',
  'Nhóm nội dung': TASK,
  'Thời gian dự kiến': '10/3/2027',
  'Người chuẩn bị': 'Phạm Văn Soạn',
  ...rest,
})

interface Sending extends SubmitOptions {
  readonly word?: 'cả năm' | 'một quý'
  /** Nothing runs: Google has lost the trigger, or too much runs at once. */
  readonly unheard?: boolean
}

/** Somebody sends the form, and Google runs what that fires. */
export function send(
  office: Office,
  answers: Readonly<Record<string, string>>,
  { word = 'một quý', unheard = false, ...options }: Sending = {},
): Told[] {
  office.model.now += 60_000
  const { fired } = submitForm(office.world, formOf(office, word).id, answers, options)
  return (unheard ? [] : fired).map(({ door, options: how }) => {
    const { end, value, error } = office.run(door, how)
    if (end !== 'completed') throw new Error(`${door}: ${end} ${error?.message ?? ''}`)
    return value as Told
  })
}

export const registered = (office: Office, ...columns: string[]) =>
  office
    .table('Đăng ký', 'Mã đăng ký')
    .filter((row) => row['Mã đăng ký'] !== '')
    .map((row) => columns.map((column) => row[column]))

/** Of each line: the cell, the matter, the status, the number of the registration. */
export const ledgerOf = (office: Office): string[][] =>
  office
    .table('Sổ đôn đốc', 'Mã thư')
    .filter((row) => row['Mã thư'] !== '')
    .map((row) =>
      [row['Chi bộ'], row['Việc đôn đốc'], row['Trạng thái'], String(row['Chi tiết']).split('\n')[0]].map(
        String,
      ),
    )
