/*
 * Runs first in every fresh context, before the bundle, and builds there what Apps Script has besides ECMAScript:
 * the services, console, and a clock. Plain JavaScript, because it must belong to the context's own realm: arrays,
 * dates and errors that reach the script are made here. Nothing of the host's is ever handed to the script.
 *
 * host: invoke(ref, member, args) → {value} | {error: {name, message}};  log(level, text);  now();  random()
 * Gives back `call`, which runs a door and answers {value} | {thrown: {name, message, stack}}, or undefined when
 * the bundle has no such door.
 * world: methods, by type; enumerations, by name; the enumerations that hang on each service; the global services;
 * members to be missing
 */
;(host, world) => {
  const references = new WeakMap()
  const enumKeys = new WeakMap()
  const enums = new Map()

  const RealDate = Date
  function ClockDate(...args) {
    if (!new.target) return new RealDate(host.now()).toString()
    const target = new.target === ClockDate ? RealDate : new.target
    return Reflect.construct(RealDate, args.length === 0 ? [host.now()] : args, target)
  }
  Object.defineProperty(ClockDate, 'name', { value: 'Date' })
  Object.defineProperty(ClockDate, 'length', { value: 7 })
  ClockDate.prototype = RealDate.prototype
  ClockDate.UTC = RealDate.UTC
  ClockDate.parse = RealDate.parse
  ClockDate.now = () => host.now()
  Object.defineProperty(RealDate.prototype, 'constructor', {
    value: ClockDate,
    writable: true,
    configurable: true,
  })

  for (const [name, values] of Object.entries(world.enumerations)) {
    const holder = {}
    for (const value of values) {
      const one = Object.freeze({ toString: () => value, name: () => value, toJSON: () => value })
      enumKeys.set(one, [name, value])
      holder[value] = one
    }
    enums.set(name, Object.freeze(holder))
  }

  const encode = (value) => {
    if (typeof value === 'function') throw new TypeError('a function cannot be given to a service')
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(encode)
    if (value instanceof RealDate) return { $date: value.getTime() }
    if (references.has(value)) return references.get(value)
    if (enumKeys.has(value)) return { $enum: enumKeys.get(value) }
    return { $object: Object.keys(value).map((key) => [key, encode(value[key])]) }
  }

  const decode = (wire) => {
    if (typeof wire !== 'object' || wire === null) return wire
    if (Array.isArray(wire)) return Array.from(wire, decode)
    if ('$date' in wire) return new RealDate(wire.$date)
    if ('$enum' in wire) return enums.get(wire.$enum[0])[wire.$enum[1]]
    if ('$ref' in wire) return handle(wire.$ref, wire.$type)
    const object = {}
    for (const [key, item] of wire.$object) object[key] = decode(item)
    return object
  }

  const call = (reference, member, args) => {
    const answer = host.invoke(reference, member, args.map(encode))
    if (!answer.error) return decode(answer.value)
    const error = new Error(answer.error.message)
    error.name = answer.error.name
    throw error
  }

  const handle = (reference, type) => {
    const methods = world.methods[type]
    const hung = world.hung[type] || []
    const made = new Proxy(Object.create(null), {
      get(_, member) {
        if (typeof member === 'symbol' || member === 'toJSON' || member === 'then') return undefined
        if (member === 'toString') return () => type
        if (world.lacking.includes(`${type}.${member}`)) return undefined
        if (hung.includes(member)) return enums.get(member)
        if (methods.includes(member)) return (...args) => call(reference, member, args)
        return call(reference, member, [])
      },
      has: (_, member) =>
        !world.lacking.includes(`${type}.${String(member)}`) &&
        (hung.includes(member) || methods.includes(member)),
      set(_, member) {
        throw new TypeError(`${type}.${String(member)} cannot be set`)
      },
    })
    references.set(made, { $ref: reference, $type: type })
    return made
  }

  const text = (value) => {
    if (value instanceof Error) return `${value.name}: ${value.message}`
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
  }
  const line = (values) => {
    const [first, ...others] = values
    if (typeof first !== 'string') return values.map(text).join(' ')
    const filled = first.replace(/%[sdifjoO]/g, (mark) => (others.length ? text(others.shift()) : mark))
    return [filled, ...others.map(text)].join(' ')
  }
  const console = {}
  for (const level of ['log', 'info', 'warn', 'error']) {
    console[level] = (...values) => host.log(level, line(values))
  }

  Math.random = host.random
  const globals = { Date: ClockDate, console, Logger: { log: console.log } }
  for (const [name, reference] of Object.entries(world.globals)) globals[name] = handle(reference, name)
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false })
  }
  for (const name of world.absent) delete globalThis[name]
  for (const [holder, name] of world.unconfirmed) delete globalThis[holder].prototype[name]

  const report = (thrown) => {
    if (!(thrown instanceof Error)) return { name: 'Error', message: String(thrown), stack: '' }
    return { name: String(thrown.name), message: String(thrown.message), stack: String(thrown.stack) }
  }
  return {
    call(door, args) {
      const handler = globalThis[door]
      if (typeof handler !== 'function') return undefined
      try {
        return { value: encode(handler(...args.map(decode))) }
      } catch (thrown) {
        return { thrown: report(thrown) }
      }
    },
  }
}
