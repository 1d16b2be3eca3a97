import type { Tab } from './tab'

/** `locale` such as `vi_VN`, `timeZone` such as `Asia/Ho_Chi_Minh`; `tabs` from left to right. */
export interface Spreadsheet {
  readonly id: string
  name: string
  locale: string
  timeZone: string
  tabs: Tab[]
  activeTabId: number
}
