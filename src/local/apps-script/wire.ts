import type { Enumeration } from './enumerations'
import { EnumValue, enumValue } from './enumerations'
import { NotImplementedError } from './google-error'
import { Service } from './service'

/** What may pass between the script's context and the services: plain data, so that it can also pass between threads. */
export type Wire =
  | null
  | undefined
  | boolean
  | number
  | string
  | Wire[]
  | { readonly $date: number }
  | { readonly $enum: readonly [Enumeration, string] }
  | { readonly $ref: number; readonly $type: string }
  | { readonly $object: [string, Wire][] }

/** The services that one execution has handed out, by number. */
export class References {
  private readonly services: Service[] = []
  private readonly numbers = new Map<Service, number>()

  numberOf(service: Service): number {
    const known = this.numbers.get(service)
    if (known !== undefined) return known
    this.services.push(service)
    this.numbers.set(service, this.services.length - 1)
    return this.services.length - 1
  }

  service(number: number): Service {
    const service = this.services[number]
    if (!service) throw new RangeError(`no service was handed out as ${number}`)
    return service
  }
}

/** A service's answer on its way to the context. */
export function toWire(value: unknown, references: References): Wire {
  if (typeof value !== 'object' || value === null) return plain(value)
  if (Array.isArray(value)) return value.map((item) => toWire(item, references))
  if (value instanceof Date) return { $date: value.getTime() }
  if (value instanceof EnumValue) return { $enum: [value.enumeration, value.name] }
  if (value instanceof Service) return { $ref: references.numberOf(value), $type: value.typeName }
  return { $object: Object.entries(value).map(([key, item]) => [key, toWire(item, references)]) }
}

/** The context's arguments as a service gets them; dates and arrays are of this realm. */
export function fromWire(wire: Wire, references: References): unknown {
  if (typeof wire !== 'object' || wire === null) return wire
  if (Array.isArray(wire)) return wire.map((item) => fromWire(item, references))
  if ('$date' in wire) return new Date(wire.$date)
  if ('$enum' in wire) return enumValue(wire.$enum[0], wire.$enum[1])
  if ('$ref' in wire) return references.service(wire.$ref)
  return Object.fromEntries(wire.$object.map(([key, item]) => [key, fromWire(item, references)]))
}

function plain(value: unknown): Wire {
  if (value === null || value === undefined) return value
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value
  throw new NotImplementedError(`a service that answers with a ${typeof value}`)
}
