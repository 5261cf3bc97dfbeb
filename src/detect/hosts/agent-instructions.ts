import type { Detector } from '../detector.ts'

const PATH = new RegExp(
  [
    String.raw`(?:^|/)(?:AGENTS?|CLAUDE|GEMINI|QWEN|WARP|CRUSH)(?:\.local|\.override)?\.md$`,
    String.raw`(?:^|/)\.github/copilot-instructions\.md$`,
    String.raw`(?:^|/)\.github/instructions/.+\.instructions\.md$`,
    String.raw`(?:^|/)\.(?:cursorrules|windsurfrules|clinerules|roorules|goosehints)$`,
    String.raw`(?:^|/)\.cursor/rules/.+\.mdc$`,
    String.raw`(?:^|/)\.(?:windsurf/rules|clinerules|claude/rules|roo/rules(?:-[^/]+)?)/.+\.md$`,
  ].join('|'),
)

/** Prose for coding agents. Whatever it says, it puts no agent into service and grants nothing. */
export const agentInstructions: Detector = {
  id: 'agent-instructions',
  looksAt: (path) => PATH.test(path),
  marks: null,
  detect: (path, text) =>
    text.trim() === ''
      ? null
      : { path, kind: 'agent-instructions', role: 'instructions', agents: [], capabilities: [] },
}
