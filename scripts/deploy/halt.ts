/** The installation stops here; the message tells the person why and what to do next. */
export class Halt extends Error {}
