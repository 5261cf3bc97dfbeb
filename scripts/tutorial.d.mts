export type Step =
  | {
      readonly kind: 'run'
      readonly commands: readonly { readonly text: string; readonly exit: number }[]
      /** What the last command prints; null where the page shows nothing. */
      readonly shows: readonly string[] | null
    }
  | { readonly kind: 'told'; readonly lines: readonly string[] }
  | { readonly kind: 'write'; readonly path: string; readonly text: string; readonly append: boolean }

export function tutorial(page: string): readonly Step[]
