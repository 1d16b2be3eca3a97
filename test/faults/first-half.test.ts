import { strikeEveryDoor } from './doors'

strikeEveryDoor(0)
