import { count } from './numbers'

/** Said by every act that goes by what the check recorded; '' if every row was checked. */
export const uncheckedRemark = (unchecked: number): string =>
  unchecked === 0
    ? ''
    : `Còn ${count(unchecked)} dòng ở trang tính Đăng ký chưa rà soát nên chưa được tính. Đề nghị bấm “Rà soát đăng ký”, rồi làm lại việc này.`

export const withRemarks = (message: string, unchecked: number): string =>
  [message, uncheckedRemark(unchecked)].filter((part) => part !== '').join(' ')
