import { moment, text } from '../column'
import { tab } from '../tab'

export const journalTab = tab('Nhật ký thao tác', {
  at: moment('Thời điểm'),
  user: text('Người thực hiện', { width: 180 }),
  act: text('Việc', { width: 220 }),
  result: text('Kết quả', { width: 140 }),
  detail: text('Chi tiết', { width: 480 }),
})
