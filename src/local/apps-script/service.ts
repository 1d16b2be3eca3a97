import type { TypeName } from './members'

/** An object that the script holds only by reference; its methods are called through the dispatcher. */
export abstract class Service {
  abstract readonly typeName: TypeName
}

/**
 * The service under the full type that Google declares for it. It implements a part; the context refuses every
 * other name before it gets here, so the claim holds for all who can call it.
 */
export function whole<Declared>(service: Service): Declared {
  return service as unknown as Declared
}
