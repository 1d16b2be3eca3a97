import { afterAll, describe, expect, it } from 'vitest'
import { expectEveryDoor } from './every-door'
import { type Point, pointsOf, strike } from './strike'
import { scenesOfAYear } from './year'

const MINUTES = 60_000
const ALL = process.env.FAULTS === 'all'
/** How many points of a door stand for all of them where not all are asked for. */
const SAMPLE = 8

/**
 * A test for each door of the year: struck at its calls (all of them with FAULTS=all), and opened again.
 * @param half 0 or 1: every other call, so that two processes share the work evenly
 */
export function strikeEveryDoor(half: 0 | 1): void {
  const scenes = scenesOfAYear()
  const told = { points: 0, states: 0 }
  afterAll(() =>
    console.log(
      `${half === 0 ? 'first' : 'second'} half: ${told.points} points of ${scenes.length} scenes tried, which left ${told.states} different states to go on from`,
    ),
  )

  it.runIf(half === 0)('has a scene for every door and every button', () => expectEveryDoor(scenes))

  describe('struck at a call and opened again', () => {
    it.each(scenes.map((scene) => ({ ...scene, scene })))(
      '$name loses nothing and does nothing twice',
      ({ scene }) => {
        const fresh = scene.before.copy().run(scene.door, scene.options)
        const { calls } = scene.before.twin().run(scene.door, scene.options)
        expect(calls, 'the context that all runs share changes nothing').toEqual(fresh.calls)
        const points = pointsOf(calls).filter(({ at }) => at % 2 === half)
        const chosen = ALL ? points : sampleOf(points)
        told.states += strike(scene, chosen)
        told.points += chosen.length
      },
      20 * MINUTES,
    )
  })
}

/** Some of each blow, spread over the run and up to its end. */
function sampleOf(points: readonly Point[]): Point[] {
  const some = (blow: Point['blow'], most: number) => {
    const all = points.filter((point) => point.blow === blow)
    const apart = Math.ceil(all.length / most)
    return all.filter((_, at) => (all.length - 1 - at) % apart === 0)
  }
  return [...some('throw', SAMPLE / 2), ...some('throw after', SAMPLE / 4), ...some('kill', SAMPLE / 4)]
}
