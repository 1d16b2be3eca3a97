import type { StorePort } from '../ports'

/** The store as a run knows it while nobody else writes there: read once, and known with what the run itself keeps. */
export function knownStore(port: StorePort): { readonly store: StorePort; forget(): void } {
  let known: Readonly<Record<string, string>> | undefined
  return {
    store: {
      ...port,
      all: () => {
        known ??= port.all()
        return known
      },
      set: (values) => {
        port.set(values)
        if (known !== undefined) known = { ...known, ...values }
      },
      remove: (key) => {
        port.remove(key)
        known = undefined
      },
    },
    forget: () => {
      known = undefined
    },
  }
}
