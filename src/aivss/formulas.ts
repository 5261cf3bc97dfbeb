import type { Formula } from './formula.ts'
import { v05 } from './v05.ts'
import { v08 } from './v08.ts'
import { v09 } from './v09.ts'
import type { Version } from './version.ts'

export const FORMULAS: Readonly<Record<Version, Formula>> = { '0.5': v05, '0.8': v08, '0.9': v09 }
