import { afterAll, describe, it } from 'vitest'
import { scenesOfAYear } from './scenes'
import { type Blow, pointsOf, strike } from './strike'

const MINUTES = 60_000
const ALL = process.env.FAULTS === 'all'

/** A test for each door of the year: struck by this at its calls (all of them with FAULTS=all), and opened again. */
export function strikeEveryDoor(blow: Blow): void {
  let tried = 0
  const scenes = scenesOfAYear()
  afterAll(() => console.log(`${blow}: ${tried} points of ${scenes.length} doors tried`))

  describe(`${blow}, and opened again`, () => {
    it.each(scenes.map((scene) => ({ ...scene, scene })))(
      '$name loses nothing and does nothing twice',
      ({ scene }) => {
        const { calls } = scene.before.twin().run(scene.door, scene.options)
        const points = pointsOf(calls, blow, ALL)
        strike(scene, blow, points)
        tried += points.length
      },
      20 * MINUTES,
    )
  })
}
