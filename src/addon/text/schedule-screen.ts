import type { FormToShare, ScheduleState } from '../domain/schedule-state'
import type { Card, Screen } from '../domain/screen'
import { FORM_NAMES } from './forms'
import { upperFirst } from './letters/words'
import { MENU } from './menu'
import { count, dateInText } from './numbers'

export const scheduleScreen = (state: ScheduleState): Screen => ({
  title: MENU.showSchedule.replace('…', ''),
  lead: 'Lịch chạy bằng quyền và đứng tên một tài khoản. Tài khoản nào đặt lịch thì chỉ tài khoản đó thấy và xóa được lịch của mình.',
  cards: [
    ownerCard(state),
    ...runCards(state),
    ...leftOverCards(state),
    ...state.forms.map((form) => formCard(form, state)),
  ],
  empty: '',
})

const TAKE_SURE =
  'Từ nay lịch chạy bằng tài khoản đang mở bảng tính, thư gửi đứng tên tài khoản này. Thực hiện?'

function ownerCard({ relation, owner, account }: ScheduleState): Card {
  const base = { key: 'owner', heading: 'Người phụ trách' }
  if (relation === 'nobodys')
    return {
      ...base,
      tone: 'doubtful',
      lines: ['Chưa có ai phụ trách, nên không có lịch nào chạy.', `Tài khoản đang mở: ${account}.`],
      presses: [{ act: 'take', label: 'Nhận phụ trách', sure: TAKE_SURE }],
    }
  if (relation === 'mine')
    return {
      ...base,
      tone: 'good',
      lines: [
        `${owner}, là tài khoản đang mở bảng tính.`,
        'Bàn giao cho đồng nghiệp: đồng nghiệp mở mục này bằng tài khoản của mình và bấm “Nhận bàn giao”; sau đó đồng chí mở lại mục này để xóa lịch cũ. Nếu đồng nghiệp chưa nhận ngay được, bấm “Thôi phụ trách”.',
      ],
      presses: [
        {
          act: 'release',
          label: 'Thôi phụ trách',
          sure: 'Lịch của tài khoản này bị xóa. Từ đó không có lịch nào chạy cho đến khi có người nhận phụ trách ở mục này. Thực hiện?',
        },
      ],
    }
  return {
    ...base,
    tone: 'good',
    lines: [
      `${owner}.`,
      `Nếu đồng chí nhận bàn giao, lịch chạy bằng tài khoản ${account}; lịch cũ không làm gì nữa, kể cả khi chưa bị xóa. ${owner} nên mở mục này để xóa lịch cũ.`,
    ],
    presses: [{ act: 'take', label: 'Nhận bàn giao', sure: TAKE_SURE }],
  }
}

function runCards({ relation, hour, wantedHour, lacking, lastRun, nextRun }: ScheduleState): Card[] {
  if (relation === 'nobodys') return []
  const last =
    lastRun === undefined
      ? 'Chưa có lần nào chạy xong.'
      : `Lần chạy xong gần nhất: ngày ${dateInText(lastRun)}.`
  const broken = [
    ...lacking.map((door) =>
      door === 'dailyCheck' ? 'Thiếu lịch chạy hằng ngày.' : 'Thiếu lịch nhận biểu mẫu gửi về.',
    ),
    ...(hour === wantedHour
      ? []
      : [
          `Lịch đang chạy khoảng ${count(hour)} giờ, khác mục Giờ chạy hằng ngày ở trang tính Cài đặt (${count(wantedHour)} giờ).`,
        ]),
  ]
  return [
    {
      key: 'runs',
      heading: 'Lịch',
      tone: broken.length > 0 ? 'bad' : 'good',
      lines: [
        ...broken,
        `Hằng ngày khoảng ${count(hour)} giờ: lấy, rà soát đăng ký, cập nhật bảng theo dõi, thống kê, thư nhắc theo mục Tự động gửi email. Mỗi khi có biểu mẫu gửi về: lấy và rà soát ngay.`,
        last,
        ...(lacking.length > 0 ? [] : [`Lần tới: ngày ${dateInText(nextRun)}, khoảng ${count(hour)} giờ.`]),
        `Đổi giờ: sửa mục Giờ chạy hằng ngày ở trang tính Cài đặt, rồi bấm “Đặt lại lịch” ở mục này.`,
      ],
      presses:
        broken.length > 0 && relation === 'mine'
          ? [{ act: 'take', label: 'Đặt lại lịch', sure: TAKE_SURE }]
          : [],
    },
  ]
}

function leftOverCards({ leftOver }: ScheduleState): Card[] {
  if (leftOver.length === 0) return []
  return [
    {
      key: 'leftOver',
      heading: 'Lịch cũ của tài khoản này',
      tone: 'doubtful',
      lines: [`Còn ${count(leftOver.length)} lịch không có tác dụng.`],
      presses: [
        { act: 'removeLeftOver', label: 'Xóa lịch cũ', sure: 'Chỉ xóa lịch không còn tác dụng. Thực hiện?' },
      ],
    },
  ]
}

function formCard({ kind, owner, isOpen }: FormToShare, state: ScheduleState): Card {
  return {
    key: kind,
    heading: upperFirst(FORM_NAMES[kind]),
    tone: 'doubtful',
    lines: [
      `Biểu mẫu ở Drive của ${owner}; người phụ trách ${state.owner} chưa là người chỉnh sửa, nên không cập nhật được danh sách.`,
      ...(isOpen ? [] : [`Đề nghị ${owner} mở mục này bằng tài khoản của mình và thêm người chỉnh sửa.`]),
    ],
    presses: isOpen ? [{ act: 'shareForm', label: `Thêm ${state.owner} làm người chỉnh sửa` }] : [],
  }
}

export const scheduleReleased =
  'Đã thôi phụ trách, lịch chạy tự động của tài khoản này đã xóa. Đề nghị đồng nghiệp mở mục này và bấm “Nhận phụ trách”.'
export const triggersRemoved = (triggers: number): string => `Đã xóa ${count(triggers)} lịch cũ.`
export const formShared = (kind: FormToShare['kind'], keeper: string, isTaken: boolean): string =>
  isTaken
    ? `Đã thêm ${keeper} làm người chỉnh sửa ${FORM_NAMES[kind]}.`
    : `Chưa thêm được ${keeper} làm người chỉnh sửa ${FORM_NAMES[kind]}: địa chỉ này có thể không phải tài khoản Google.`
