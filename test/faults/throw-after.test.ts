import { strikeEveryDoor } from './doors'

strikeEveryDoor('throw after')
