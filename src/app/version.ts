/** Released with every change of package.json; a test keeps the two equal. */
export const TOOL_VERSION = '0.1.0'
