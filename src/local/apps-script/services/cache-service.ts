import { googleError } from '../errors'
import type { Execution } from '../execution/execution'
import type { Members } from '../members'
import { Service, whole } from '../service'

type GoogleCache = GoogleAppsScript.Cache.Cache

/** Text that may be gone at any time. */
export class CacheServiceService
  extends Service
  implements Pick<GoogleAppsScript.Cache.CacheService, Members<'CacheService'>>
{
  readonly typeName = 'CacheService'

  constructor(private readonly execution: Execution) {
    super()
  }

  getScriptCache(): GoogleCache {
    return whole(new CacheStore('script', this.execution))
  }

  getDocumentCache(): GoogleCache {
    return whole(new CacheStore('document', this.execution))
  }

  getUserCache(): GoogleCache {
    return whole(new CacheStore(`user:${this.execution.user}`, this.execution))
  }
}

class CacheStore extends Service implements Pick<GoogleCache, Members<'Cache'>> {
  readonly typeName = 'Cache'

  constructor(
    private readonly store: string,
    private readonly execution: Execution,
  ) {
    super()
  }

  get(key: string): string | null {
    const { world, model } = this.execution
    const kept = world.cache.get(this.place(key))
    return kept && kept.until > model.now ? kept.value : null
  }

  /** Kept for ten minutes unless told otherwise. */
  put(key: string, value: string, seconds = 600): void {
    const { world, model, limits } = this.execution
    if (Buffer.byteLength(value) > limits.cacheValueBytes) throw googleError('propertyTooLarge')
    const until = model.now + Math.min(seconds, limits.cacheSeconds) * 1000
    world.cache.set(this.place(key), { value, until })
  }

  remove(key: string): void {
    this.execution.world.cache.delete(this.place(key))
  }

  private place(key: string): string {
    if (key.length > this.execution.limits.cacheKeyCharacters) throw googleError('keyTooLarge')
    return `${this.store} ${key}`
  }
}
