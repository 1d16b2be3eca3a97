import type { StorePort } from '../ports'

/** Script properties and the script's lock: shared by all who use this workbook. */
export function makeStorePort(): StorePort {
  const properties = PropertiesService.getScriptProperties()
  const lock = LockService.getScriptLock()
  return {
    all: () => properties.getProperties(),
    set: (values) => {
      properties.setProperties({ ...values })
    },
    remove: (key) => {
      properties.deleteProperty(key)
    },
    lock: (seconds) => lock.tryLock(seconds * 1000),
    unlock: () => lock.releaseLock(),
  }
}
