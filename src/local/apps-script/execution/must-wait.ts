/**
 * Thrown by a service that cannot answer yet (a lock that another run holds, a dialog that stands open). The
 * transport decides how the time passes, then takes the answer from `finish`.
 */
export class MustWait {
  constructor(
    /** The moment, milliseconds since 1970, when it answers at the latest. */
    readonly until: number,
    /** Whether the run's own time passes meanwhile. */
    readonly charged: boolean,
    /** Whether it could answer now, before that moment. */
    readonly isReady: () => boolean,
    readonly finish: () => unknown,
  ) {}
}
