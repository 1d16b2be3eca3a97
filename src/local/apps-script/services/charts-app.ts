import { Service } from '../service'

/** Kinds of charts and ways to merge ranges hang on it; it makes nothing for a spreadsheet. */
export class ChartsAppService extends Service {
  readonly typeName = 'Charts'
}
