import type { ChartChange } from './chart'
import type { TabPicture } from './tab-picture'

/** A tab that the program lays out whole, and what is to be done about it. */
export interface ComputedTab {
  /** Its name as it stands in the workbook, or will. */
  readonly tab: string
  readonly exists: boolean
  /** The tab as it should stand; undefined if it stands so already. */
  readonly picture: TabPicture | undefined
  /** What is to be done about its charts; absent if it has none. */
  readonly charts?: readonly ChartChange[]
}
