import type { Enumeration } from '../enumerations'
import { ENUMERATIONS } from '../enumerations'
import { methodNames } from '../members'

/** All that the prelude must know to build the services in a context: plain data, so that it can go to a worker. */
export interface ContextDescription {
  readonly methods: Record<string, readonly string[]>
  readonly enumerations: Record<string, readonly string[]>
  /** The enumerations that a service carries as properties. */
  readonly hung: Record<string, readonly Enumeration[]>
  /** The number of each global service. */
  readonly globals: Record<string, number>
  /** Members that are undefined, as if Google had never made them. */
  readonly lacking: readonly string[]
  /** Names that V8 brings along and Apps Script has not. */
  readonly absent: readonly string[]
  /** Methods later than ES2019 that nobody has confirmed at Google: gone here, so that nothing relies on them. */
  readonly unconfirmed: readonly (readonly [string, string])[]
}

export function describeContext(
  globals: Record<string, number>,
  lacking: readonly string[] = [],
): ContextDescription {
  return {
    methods: methodNames(),
    enumerations: ENUMERATIONS,
    hung: {
      Charts: ['ChartMergeStrategy', 'ChartType'],
      SpreadsheetApp: ['BorderStyle', 'DataValidationCriteria', 'ProtectionType', 'WrapStrategy'],
      Ui: ['Button', 'ButtonSet'],
      FormApp: ['DestinationType', 'EmailCollectionType', 'ItemType'],
      ScriptApp: ['AuthMode', 'AuthorizationStatus', 'EventType', 'TriggerSource'],
      Utilities: ['Charset', 'DigestAlgorithm'],
    },
    globals,
    lacking,
    absent: ['WebAssembly'],
    unconfirmed: [
      ['Array', 'at'],
      ['Array', 'findLast'],
      ['Array', 'findLastIndex'],
      ['Array', 'toSorted'],
      ['Array', 'toReversed'],
      ['Array', 'toSpliced'],
      ['Array', 'with'],
      ['String', 'at'],
      ['String', 'replaceAll'],
    ],
  }
}
