export type { Block } from './block'
export { type BoxValue, type PlainValue, type SerialDate, UNCOMPUTED } from './box'
export type { Chart, ChartPlace } from './chart'
export type {
  AnswerRule,
  EmailCollection,
  Form,
  FormColumn,
  FormItem,
  ItemKind,
  StoredResponse,
} from './form'
export type { Borders, Edge, Look } from './look'
export type { Attachment, SentMail } from './mail'
export type { AccountKind, Execution, ExecutionEnd, Model, Properties } from './model'
export type { Spreadsheet } from './spreadsheet'
export type { Protection, Tab, ValidationArgument, ValidationRule } from './tab'
export type { Schedule, Trigger } from './trigger'
