import type { AccountKind } from '../model'

/**
 * What Google allows an account; sizes in bytes, times in milliseconds.
 * Source: the quota page of the Apps Script guides; the numbers marked (?) are second-hand.
 */
export interface Limits {
  readonly runMs: number
  readonly simpleTriggerMs: number
  readonly mailRecipientsPerDay: number
  readonly mailRecipientsPerMessage: number
  readonly mailBodyBytes: number
  readonly mailAttachmentBytes: number
  readonly triggersPerUser: number
  /** All runs that triggers start, together, within 24 hours. */
  readonly triggerMsPerDay: number
  /** How many answers to one form may arrive at the same moment. (?) */
  readonly answersAtOnce: number
  readonly propertyValueBytes: number
  readonly propertyStoreBytes: number
  readonly cacheValueBytes: number
  readonly cacheKeyCharacters: number
  readonly cacheSeconds: number
  readonly charactersPerBox: number
  readonly boxesPerSpreadsheet: number
  readonly tabNameCharacters: number
  readonly sleepMs: number
}

const common = {
  runMs: 6 * 60_000,
  simpleTriggerMs: 30_000,
  mailRecipientsPerMessage: 50,
  mailAttachmentBytes: 25_000_000,
  triggersPerUser: 20,
  answersAtOnce: 35,
  propertyValueBytes: 9 * 1024,
  propertyStoreBytes: 500 * 1024,
  cacheValueBytes: 100 * 1024,
  cacheKeyCharacters: 250,
  cacheSeconds: 21_600,
  charactersPerBox: 50_000,
  boxesPerSpreadsheet: 10_000_000,
  tabNameCharacters: 100,
  sleepMs: 300_000,
}

export const LIMITS: Readonly<Record<AccountKind, Limits>> = {
  consumer: { ...common, mailRecipientsPerDay: 100, mailBodyBytes: 200_000, triggerMsPerDay: 90 * 60_000 },
  workspace: { ...common, mailRecipientsPerDay: 1500, mailBodyBytes: 400_000, triggerMsPerDay: 360 * 60_000 },
}
