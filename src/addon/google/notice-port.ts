import type { Notice, NoticePort } from '../ports'

/** As long as Google keeps anything there. */
const KEPT_SECONDS = 21_600

interface Kept {
  readonly at: number
  readonly text: string
}

/** The script's cache: quick, shared by all runs, and no place for what must not be lost. */
export function makeNoticePort(): NoticePort {
  const cache = CacheService.getScriptCache()
  return {
    read: (name) => orElse(undefined, () => noticeIn(cache.get(name))),
    leave: (name, text) => {
      const kept: Kept = { at: Date.now(), text }
      orElse(undefined, () => cache.put(name, JSON.stringify(kept), KEPT_SECONDS))
    },
  }
}

function noticeIn(found: string | null): Notice | undefined {
  if (found === null) return undefined
  const { at, text } = JSON.parse(found) as Kept
  return { text, ageSeconds: (Date.now() - at) / 1000 }
}

function orElse<T>(instead: T, work: () => T): T {
  try {
    return work()
  } catch (failure) {
    console.warn(`notice: ${String(failure)}`)
    return instead
  }
}
