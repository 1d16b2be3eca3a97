/** Runs in the page before anything else: a `google.script.run` that notes what is called and answers what is laid out. */
export const PRETEND_GOOGLE = `
  window.calls = []
  window.answers = []
  const runner = (ok, bad) => ({
    withSuccessHandler: (take) => runner(take, bad),
    withFailureHandler: (take) => runner(ok, take),
    ...Object.fromEntries(['readScreen', 'pressOnScreen', 'goToRow', 'showMessages', 'readLetters'].map((door) => [door, (...args) => {
      window.calls.push([door, ...args])
      const answer = window.answers.shift()
      window.answer = () => (answer === undefined ? bad(new Error('NetworkError')) : ok(answer))
    }])),
  })
  window.google = { script: { run: runner(), host: { close: () => window.calls.push(['close']) } } }
`
