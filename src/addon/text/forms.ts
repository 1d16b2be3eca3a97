import type { FormKind } from '../domain/form-plan'
import { upperFirst } from './letters/words'
import { MENU } from './menu'
import { quoted } from './quoted'

/** What a person is told of one form. */
export interface ToldForm {
  readonly kind: FormKind
  readonly standing: 'none' | 'gone' | 'unfinished' | 'found' | 'closed' | 'elsewhere' | 'ours'
  /** '' if nobody knows. */
  readonly owner: string
  readonly verified: boolean
  readonly prove: boolean
  readonly link: boolean
  readonly publish: boolean
  /** Who becomes an editor; '' for nobody. */
  readonly editor: string
  /** Titles of the lists that are brought up to date. */
  readonly lists: readonly string[]
  readonly lacking: readonly string[]
  readonly unread: { readonly tab: string; readonly headers: readonly string[] } | undefined
  readonly paused: 'byProgram' | 'byHand' | undefined
  readonly unpublished: boolean
  readonly unproven: boolean
  readonly refusedEditor: string
}

export const FORM_NAMES: Readonly<Record<FormKind, string>> = {
  yearly: 'phiếu đăng ký cả năm',
  quarter: 'phiếu đăng ký một quý',
}

const named = (forms: readonly ToldForm[]): string => forms.map(({ kind }) => FORM_NAMES[kind]).join(', ')

export const formsQuestion = (forms: readonly ToldForm[]) => ({
  title: `${MENU.setUp.replace('…', '')}: biểu mẫu đăng ký`,
  text: [
    'Chương trình sẽ:',
    ...works(forms).map((work) => `- ${work};`),
    'Câu trả lời đã nhận được giữ nguyên. Việc này mất khoảng một phút.',
  ].join('\n'),
  yes: 'Thực hiện',
  no: 'Không thực hiện',
})

export const permissionQuestion = () => ({
  title: `${MENU.setUp.replace('…', '')}: biểu mẫu đăng ký`,
  text: [
    'Để tạo, cập nhật biểu mẫu đăng ký, chương trình cần quyền đối với biểu mẫu của tài khoản này. Quyền này chưa được cấp.',
    `Nếu cấp quyền, Google sẽ hỏi lại; sau đó đề nghị bấm lại ${quoted(MENU.setUp)}.`,
    'Nếu không cấp, đồng chí có thể tự tạo biểu mẫu theo hướng dẫn cài đặt; chương trình nhận ra biểu mẫu theo tên câu hỏi.',
  ].join('\n'),
  yes: 'Cấp quyền',
  no: 'Không cấp quyền',
})

/** Each as a verb and what it is done to. */
function works(forms: readonly ToldForm[]): string[] {
  const some = (is: (form: ToldForm) => boolean, work: (which: string) => string): string[] => {
    const those = forms.filter(is)
    return those.length === 0 ? [] : [work(named(those))]
  }
  const editor = forms.map((form) => form.editor).find((address) => address !== '') ?? ''
  const isNew = ({ standing }: ToldForm) => standing === 'none' || standing === 'gone'
  const stands = (form: ToldForm) => !isNew(form) && form.standing !== 'unfinished'
  return [
    ...some(
      ({ standing }) => standing === 'none',
      (which) =>
        `tạo ${which} trong Drive của tài khoản này, liên kết với bảng tính và mở để nhận câu trả lời`,
    ),
    ...some(
      ({ standing }) => standing === 'gone',
      (which) => `tạo lại ${which}, vì biểu mẫu đã tạo không còn mở được (có thể đã bị xóa)`,
    ),
    ...some(
      ({ standing }) => standing === 'unfinished',
      (which) => `hoàn thành ${which} đang tạo dở`,
    ),
    ...some(
      ({ standing }) => standing === 'found',
      (which) => `dùng ${which} đang liên kết với bảng tính để lấy liên kết điền sẵn`,
    ),
    ...some(
      (form) => stands(form) && form.link,
      (which) => `liên kết lại ${which} với bảng tính này, thêm một trang tính câu trả lời`,
    ),
    ...some(
      (form) => stands(form) && form.publish,
      (which) => `mở ${which} để nhận câu trả lời`,
    ),
    ...some(
      ({ prove, verified }) => prove && verified,
      (which) => `đặt ${which} chỉ nhận người gửi đã đăng nhập Google`,
    ),
    ...some(
      ({ prove, verified }) => prove && !verified,
      (which) => `đặt ${which} không đòi đăng nhập Google`,
    ),
    ...some(
      (form) => form.editor !== '',
      (which) => `thêm ${editor} làm người chỉnh sửa ${which}`,
    ),
    ...some(
      ({ lists }) => lists.length > 0,
      (which) => `cập nhật danh sách trong ${which}`,
    ),
  ]
}

/** What was done, and what a person has to see to. */
export function formsDone(forms: readonly ToldForm[]): string {
  const done = works(forms.map(achieved))
  const notes = forms.flatMap(notesOn)
  const standing = notes.length === 0 ? [FORMS_STAND] : []
  return [...(done.length === 0 ? standing : [`Đã ${done.join('; ')}.`]), ...notes].join('\n')
}

/** What Google did not do is not said to be done. */
const achieved = (form: ToldForm): ToldForm => ({
  ...form,
  publish: form.publish && !form.unpublished,
  prove: form.prove && !form.unproven,
  editor: form.refusedEditor === '' ? form.editor : '',
})

function notesOn({
  kind,
  standing,
  owner,
  lacking,
  unpublished,
  unproven,
  refusedEditor,
  unread,
  paused,
}: ToldForm): string[] {
  const form = upperFirst(FORM_NAMES[kind])
  if (standing === 'closed')
    return [
      owner === ''
        ? `${form} do tài khoản khác tạo, tài khoản này không mở được: đăng ký vẫn lấy được, danh sách phải cập nhật bằng tay. Đề nghị chủ biểu mẫu thêm tài khoản này làm người chỉnh sửa.`
        : `${form} do ${owner} tạo, tài khoản này không mở được: đăng ký vẫn lấy được. Đề nghị ${owner} thêm tài khoản này làm người chỉnh sửa biểu mẫu, hoặc hủy liên kết biểu mẫu với bảng tính rồi bấm lại ${quoted(MENU.setUp)} để tạo biểu mẫu mới.`,
    ]
  if (standing === 'elsewhere')
    return [
      `${form} đang gửi câu trả lời về một bảng tính khác. Đề nghị mở biểu mẫu, mục Câu trả lời, chọn lại bảng tính này.`,
    ]
  return [
    ...(unread === undefined ? [] : [formUnread(unread)]),
    ...(paused === 'byHand' ? [formPaused(kind)] : []),
    ...lacking.map(
      (title) =>
        `${form} không còn câu hỏi ${quoted(title)} kiểu menu thả xuống. Đề nghị thêm lại vào biểu mẫu rồi bấm lại.`,
    ),
    ...(unpublished ? [`${form} chưa mở được. Đề nghị mở biểu mẫu và bấm Xuất bản.`] : []),
    ...(unproven
      ? [`${form} chưa đặt được việc xác minh email. Đề nghị đặt trong phần Cài đặt của biểu mẫu.`]
      : []),
    ...(refusedEditor === ''
      ? []
      : [
          `Chưa thêm được ${refusedEditor} làm người chỉnh sửa ${FORM_NAMES[kind]}: địa chỉ này có thể không phải tài khoản Google.`,
        ]),
  ]
}

export const formUnread = ({ tab, headers }: NonNullable<ToldForm['unread']>): string =>
  `Trang tính ${quoted(tab)} không còn cột ${headers.map(quoted).join(', ')}; đăng ký gửi về không đọc được đủ. Đề nghị ghi lại đúng tên cột ở dòng tiêu đề.`

export const formPaused = (kind: FormKind): string =>
  `${upperFirst(FORM_NAMES[kind])} đang dừng nhận câu trả lời. Nếu không cố ý, đề nghị mở lại trong biểu mẫu.`

const FORMS_STAND = 'Biểu mẫu đăng ký đã có, danh sách trong biểu mẫu đã đủ.'
export const FORMS_BY_HAND =
  'Biểu mẫu đăng ký do văn phòng tự tạo; chương trình lấy được đăng ký từ biểu mẫu, không cập nhật danh sách trong biểu mẫu vì chưa có quyền.'
export const FORMS_LATER =
  'Biểu mẫu đăng ký được tạo, cập nhật khi đã có Năm kế hoạch ở trang tính Cài đặt, danh sách ở trang tính Chi bộ và Nhóm nội dung.'
export const NO_FORMS = `Chưa có biểu mẫu do chương trình tạo hoặc nhận. Đề nghị bấm ${quoted(MENU.setUp)}.`
export const NO_PERMISSION = `Chưa có quyền đối với biểu mẫu. Đề nghị bấm ${quoted(MENU.setUp)} và cấp quyền, hoặc sửa danh sách trong biểu mẫu bằng tay.`
