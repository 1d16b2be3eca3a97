/** What cannot be tried from within one run, or not without a letter, a form or a trigger. */
export interface Untried {
  readonly fact: string
  readonly why: string
  /** What the program does if it is otherwise. */
  readonly otherwise: string
}

export const UNTRIED: readonly Untried[] = [
  {
    fact: 'What a run has written is seen by others after its flush; a killed run loses the rest.',
    why: 'It takes two runs.',
    otherwise:
      'If more is kept than flushed, pressing again goes on from it: an act writes only what differs. If less, the same.',
  },
  {
    fact: 'The id that an event names (`triggerUid`) is that of the list (`getUniqueId`).',
    why: 'It takes a trigger that fires.',
    otherwise:
      'A run that names an unknown id counts as ordered if the account is the recorded one and its only trigger of that function is the registered one.',
  },
  {
    fact: 'A copied spreadsheet has the script, usually the forms, and neither triggers nor script properties.',
    why: 'It takes a copy.',
    otherwise:
      'Properties that came along name another spreadsheet: then the copy is recognised by its id and sends nothing.',
  },
  {
    fact: 'A form made by a script is born unpublished.',
    why: 'It would leave a form behind.',
    otherwise: 'Publishing a published form changes nothing.',
  },
  {
    fact: 'Making a form takes 2 s and 0.4 s for each item; taking a lock 60 ms.',
    why: 'Times of one run say little; the answer has the milliseconds of each check.',
    otherwise: 'Only estimates change; a set-up that is cut off goes on when pressed again.',
  },
  {
    fact: 'Up to 35 answers to a form arrive at one moment; an event may fire twice, the second time blank.',
    why: 'It takes people who send.',
    otherwise: 'Rows are imported from the tab, each once, whatever events come.',
  },
  {
    fact: 'A letter that `sendEmail` did not throw for has left; recipients count within 24 hours.',
    why: 'It would send letters.',
    otherwise:
      'A send that throws is in doubt and waits for a person; what the quota does not allow waits for the next run.',
  },
  {
    fact: 'A lock is free when its run has ended, however it ended.',
    why: 'It takes a run that is killed.',
    otherwise: 'Every door says that another run is under way, and does nothing.',
  },
]
