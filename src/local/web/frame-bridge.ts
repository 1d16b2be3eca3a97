/**
 * Stands before a screen's own scripts, in a frame without an origin: `google.script.run` and `google.script.host`
 * speak with the page around it, which asks the server. Only what survives JSON goes through, as at Google.
 */
export const FRAME_BRIDGE = `<script>
(() => {
  const waiting = new Map()
  let count = 0
  const runner = (success, failure) => new Proxy({}, {
    get(_, name) {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, failure)
      if (name === 'withFailureHandler') return (handler) => runner(success, handler)
      return (...args) => {
        count += 1
        waiting.set(count, { success, failure })
        parent.postMessage({ kind: 'call', id: count, door: String(name), args: JSON.parse(JSON.stringify(args)) }, '*')
      }
    },
  })
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !waiting.has(data.id)) return
    const { success, failure } = waiting.get(data.id)
    waiting.delete(data.id)
    if ('error' in data) failure?.(new Error(data.error))
    else success?.(data.value)
  })
  const host = {
    close: () => parent.postMessage({ kind: 'close' }, '*'),
    setHeight: () => undefined,
    setWidth: () => undefined,
  }
  globalThis.google = { script: { run: runner(), host } }
})()
</script>`
