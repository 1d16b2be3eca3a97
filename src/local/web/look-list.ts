import type { Look } from '../model'

/** Looks as they are drawn, each once, by their places. */
export class LookList {
  readonly list: Look[] = []
  private readonly places = new Map<Look, number>()
  private readonly drawn = new Map<string, number>()

  /** The place of a look; -1 for none. Boxes that look alike mostly share one object: that is looked at first. */
  at(look: Look | undefined): number {
    if (!look) return -1
    const known = this.places.get(look)
    if (known !== undefined) return known
    const { numberFormat: _, ...shape } = look
    const place = Object.keys(shape).length === 0 ? -1 : this.placeOf(shape)
    this.places.set(look, place)
    return place
  }

  private placeOf(shape: Look): number {
    const key = JSON.stringify(shape)
    const known = this.drawn.get(key)
    if (known !== undefined) return known
    this.drawn.set(key, this.list.length)
    return this.list.push(shape) - 1
  }
}
