import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * Where results of earlier runs are kept: `AIVSS_GATE_CACHE` (an absolute path, or `off`), else the user's own cache folder.
 * Null where nothing is kept: where `CI` is set nobody asked for it, and the folder is empty or filled by somebody else.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv, platform = process.platform): string | null {
  const asked = environment['AIVSS_GATE_CACHE']
  if (asked !== undefined && asked !== '') return isAbsolute(asked) ? asked : null
  if (environment['CI'] !== undefined && environment['CI'] !== '' && environment['CI'] !== 'false')
    return null
  const base = userCache(environment, platform)
  return base !== undefined && isAbsolute(base) ? join(base, 'aivss-gate') : null
}

function userCache(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  if (platform === 'win32') return environment['LOCALAPPDATA']
  if (platform === 'darwin') return join(homedir(), 'Library/Caches')
  const stated = environment['XDG_CACHE_HOME']
  return stated === undefined || stated === '' ? join(homedir(), '.cache') : stated
}
